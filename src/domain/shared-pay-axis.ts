import { axisFor, type Axis } from './axis.ts';
import { largestPay, type PayRange } from './pay-range.ts';

/** One strip in twenty may run past the end of a shared axis, if that frees a third of it. */
const mayRunPast = 1 / 20;
const worthCutting = 2 / 3;

/**
 * The axis that `ranges` share. Where very few of them reach far beyond the rest, it ends before
 * them, so that the rest can be told apart; `runsPast` says which are cut.
 */
export function sharedPayAxis(ranges: readonly PayRange[], mostTicks = 5): Axis {
  const reaches = ranges.map((range) => largestPay([range])).toSorted((a, b) => b - a);
  const whole = axisFor(reaches[0] ?? 0, mostTicks);
  const cut = axisFor(reaches[Math.floor(reaches.length * mayRunPast)] ?? 0, mostTicks);
  return cut.end <= whole.end * worthCutting ? cut : whole;
}

/** Whether a strip of `range` is cut off at the end of `axis`. */
export function runsPast(range: PayRange, axis: Axis): boolean {
  return largestPay([range]) > axis.end;
}

/** How many times as long a strip is drawn in a closer look. */
const closer = 4;

/**
 * The first quarter of `axis`, for a closer look where more than half of `ranges` stay inside it;
 * undefined where they do not, because then the whole axis serves them.
 */
export function closerPayAxis(ranges: readonly PayRange[], axis: Axis): Axis | undefined {
  const reaches = ranges.map((range) => largestPay([range])).toSorted((a, b) => a - b);
  const middle = reaches[Math.floor(reaches.length / 2)] ?? 0;
  const end = axis.end / closer;
  if (middle === 0 || middle > end) return undefined;
  return { end, ticks: Array.from({ length: closer + 1 }, (_, i) => (end / closer) * i) };
}
