import type { FactId } from './fact-id.ts';
import type { Unit } from './measure.ts';
import type { AbsenceReason } from './missing.ts';

/** A published number with its address. `value` is exactly as published, in `unit`. */
export interface PresentFigure {
  readonly id: FactId;
  readonly unit: Unit;
  readonly value: number;
}

/** A figure that is not given, and why. */
export interface MissingFigure {
  readonly id: FactId;
  readonly unit: Unit;
  readonly missing: AbsenceReason;
  /** The release's top code, in `unit`; only with `missing: 'top-coded'`. */
  readonly atLeast?: number;
}

export type Figure = PresentFigure | MissingFigure;

/** Of a derived figure also `ratio`, a number of times, and `hours`. */
export type DerivedUnit = Unit | 'ratio' | 'hours';

/** A number worked out from published figures, with the arithmetic to show. */
export interface DerivedFigure {
  /** What was done, as one word or a hyphenated phrase: `difference`, `share`, `real-dollars`. */
  readonly derived: string;
  readonly from: readonly FactId[];
  readonly unit: DerivedUnit;
  readonly value: number;
  /** The sum in words and numbers, as a reader would check it. */
  readonly arithmetic: string;
}

export function isPresent(figure: Figure): figure is PresentFigure {
  return 'value' in figure;
}
