import type { Figure } from '../figures/figure.ts';
import { isPresent } from '../figures/figure.ts';

/** The stretch of numbers that bars of one list share; zero is always inside it. */
export interface BarScale {
  readonly low: number;
  readonly high: number;
}

/** A bar from zero, as percent of the width it is drawn in: `12.5%`. */
export interface Bar {
  readonly x: string;
  readonly width: string;
  /** Where the bar ends that is not zero. */
  readonly end: string;
  readonly isLoss: boolean;
}

export function barScale(figures: readonly Figure[]): BarScale {
  const values = figures.filter(isPresent).map(({ value }) => value);
  return { low: Math.min(0, ...values), high: Math.max(0, ...values) };
}

const percent = (share: number) => `${String(Number((share * 100).toFixed(2)))}%`;

/** The bar of `figure`, or undefined when it is missing: no bar is drawn for what is not known. */
export function barFrom({ low, high }: BarScale, figure: Figure): Bar | undefined {
  if (!isPresent(figure) || high === low) return undefined;
  const at = (value: number) => (value - low) / (high - low);
  const [from, to] = [at(Math.min(figure.value, 0)), at(Math.max(figure.value, 0))];
  return {
    x: percent(from),
    width: percent(to - from),
    end: percent(at(figure.value)),
    isLoss: figure.value < 0,
  };
}
