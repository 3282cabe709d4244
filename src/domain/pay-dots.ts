import { axisFor, positionOn, type Axis } from './axis.ts';
import { isPresent, type Figure } from './figure.ts';
import { byMedian, type PlacePay } from './pay-by-place.ts';

/** A dot of a plot: its place's code, and where it stands in per mille of the width. */
export interface PayDot {
  readonly id: string;
  readonly x: number;
}

/** Dots of places on one pay axis from 0, highest pay first. */
export interface PayDots {
  readonly axis: Axis;
  readonly dots: readonly PayDot[];
  /** The nation's median, in per mille of the width; undefined where it is missing. */
  readonly nation: number | undefined;
}

export function payDots(rows: readonly PlacePay[], nation: Figure): PayDots {
  const ordered = byMedian(rows);
  const figures = [...ordered.map(({ median }) => median), nation].filter(isPresent);
  const axis = axisFor(Math.max(0, ...figures.map(({ value }) => value)));
  const dots = ordered.flatMap(({ place, median }) =>
    isPresent(median) ? [{ id: place.id, x: positionOn(axis, median.value) }] : [],
  );
  return { axis, dots, nation: isPresent(nation) ? positionOn(axis, nation.value) : undefined };
}
