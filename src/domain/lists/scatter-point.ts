import type { SortStanding } from './list-order.ts';
import type { ScatterScale } from './scatter-scale.ts';

/**
 * What a mark stands for: exactly its place; at least the pay it stands at; or fewer openings than
 * the axis can show.
 */
export type PointMark = 'exact' | 'at-least' | 'floor';

export interface ScatterPoint {
  readonly x: number;
  readonly y: number;
  readonly mark: PointMark;
}

/** Where an occupation is drawn; undefined when one of its two figures is missing. */
export function scatterPoint(
  pay: SortStanding | undefined,
  up: SortStanding | undefined,
  upright: ScatterScale,
): ScatterPoint | undefined {
  if (!pay || !up) return undefined;
  const isBelow = upright.isLog && up.value < upright.min;
  return {
    x: pay.value,
    y: isBelow ? upright.min : up.value,
    mark: pay.atLeast ? 'at-least' : isBelow ? 'floor' : 'exact',
  };
}
