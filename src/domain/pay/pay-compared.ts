import type { DerivedFigure } from '../figures/figure.ts';

/** How pay stands beside other pay, in the words around the one figure that says it. */
export type PayCompared =
  | { readonly isSame: true }
  | { readonly isSame: false; readonly figure: DerivedFigure; readonly after: string };

/** A difference under one percent of the lower pay is within what a survey can tell. */
const leastTold = 0.01;

/** Whether pay `times` as high is said to be about the same; the one rule for all of the site. */
export const isAboutTheSame = (times: number): boolean =>
  Math.max(times, 1 / times) - 1 < leastTold;

/** From here on "1.5 times as much" is easier to picture than "50% more". */
const oftenSaidInTimes = 1.5;

/**
 * What a reader pictures of a ratio of two pays: `1.9 times` and `as much`, `23%` and `more`,
 * `40%` and `less`. Percents are whole ones.
 */
export function payCompared(times: DerivedFigure): PayCompared {
  const beyond = times.value - 1;
  if (isAboutTheSame(times.value)) return { isSame: true };
  if (times.value >= oftenSaidInTimes) {
    return { isSame: false, figure: times, after: 'as much' };
  }
  const after = beyond > 0 ? 'more' : 'less';
  const value = Math.round(Math.abs(beyond) * 100);
  const figure = {
    ...times,
    derived: `percent-${after}`,
    unit: 'percent',
    value,
    arithmetic: `${times.arithmetic}, which is ${value}% ${after}`,
  } as const;
  return { isSame: false, figure, after };
}
