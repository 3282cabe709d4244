import {
  isPresent,
  type DerivedFigure,
  type Figure,
  type PresentFigure,
} from '../figures/figure.ts';
import { formatChange, formatNumber } from '../figures/format.ts';

/** A month's price level, with its fact id. */
export interface DatedPrices {
  readonly id: PresentFigure['id'];
  readonly index: number;
}

/** The price levels of two releases: what pay of the earlier one is turned into the later's with. */
export interface PairPrices {
  readonly earlier: DatedPrices;
  readonly later: DatedPrices;
}

const percentOf = (later: number, earlier: number): number => (later / earlier - 1) * 100;
const toTenth = (value: number): number => Number(value.toFixed(1));

/**
 * By how many percent pay changed beyond prices; undefined unless both are published in one unit
 * and the earlier one is above zero. A top-coded figure is missing, so it has no change.
 */
export function realChange(
  later: Figure,
  earlier: Figure,
  prices: PairPrices,
): DerivedFigure | undefined {
  if (!isPresent(later) || !isPresent(earlier)) return undefined;
  if (later.unit !== earlier.unit || earlier.value <= 0) return undefined;
  const { earlier: then, later: now } = prices;
  const value = toTenth(percentOf(later.value, (earlier.value * now.index) / then.index));
  return {
    derived: 'real-change',
    from: [later.id, earlier.id, now.id, then.id],
    unit: 'percent',
    value,
    arithmetic: `${formatNumber(later.value, later.unit)} ÷ (${formatNumber(earlier.value, earlier.unit)} × ${String(now.index)} ÷ ${String(then.index)}) − 1 = ${formatChange(value, 'percent')}`,
  };
}

/** By how many percent a count changed; undefined unless both are published and it was above zero. */
export function countChange(later: Figure, earlier: Figure): DerivedFigure | undefined {
  if (!isPresent(later) || !isPresent(earlier)) return undefined;
  if (later.unit !== earlier.unit || earlier.value <= 0) return undefined;
  const value = toTenth(percentOf(later.value, earlier.value));
  return {
    derived: 'change-percent',
    from: [later.id, earlier.id],
    unit: 'percent',
    value,
    arithmetic: `${formatNumber(later.value, later.unit)} ÷ ${formatNumber(earlier.value, earlier.unit)} − 1 = ${formatChange(value, 'percent')}`,
  };
}

/** By how many percent consumer prices changed between two releases. */
export function priceChange({ earlier, later }: PairPrices): DerivedFigure {
  const value = toTenth(percentOf(later.index, earlier.index));
  return {
    derived: 'price-change',
    from: [later.id, earlier.id],
    unit: 'percent',
    value,
    arithmetic: `${String(later.index)} ÷ ${String(earlier.index)} − 1 = ${formatChange(value, 'percent')}`,
  };
}

/** 90 of 100 samples fall within this many standard errors. */
export const errorsOfNinety = 1.645;

/**
 * How many percent the errors of two estimates could explain between them, 9 times in 10:
 * 1.645 × √(a² + b²). Both are relative standard errors in percent; undefined unless both are
 * published. It treats the two estimates as if they shared no answers.
 */
export function explainedByError(later: Figure, earlier: Figure): DerivedFigure | undefined {
  if (!isPresent(later) || !isPresent(earlier)) return undefined;
  const value = Number((errorsOfNinety * Math.hypot(later.value, earlier.value)).toFixed(2));
  return {
    derived: 'explained-by-error',
    from: [later.id, earlier.id],
    unit: 'percent',
    value,
    arithmetic: `${String(errorsOfNinety)} × √(${String(later.value)}² + ${String(earlier.value)}²) = ${formatNumber(value, 'percent')}`,
  };
}

/** A change beside the errors of what it is made from. `unknown`: no error is published. */
export type Verdict = 'rose' | 'fell' | 'could-be-chance' | 'unknown';

/** Whether a change in percent is more than the errors could explain. */
export function verdictOf(
  change: DerivedFigure | undefined,
  explained: DerivedFigure | undefined,
): Verdict {
  if (!change || !explained) return 'unknown';
  if (Math.abs(change.value) <= explained.value) return 'could-be-chance';
  return change.value > 0 ? 'rose' : 'fell';
}

export const verdictWords: Readonly<Record<Verdict, string>> = {
  rose: 'rose',
  fell: 'fell',
  'could-be-chance': 'could be chance',
  unknown: 'not known',
};
