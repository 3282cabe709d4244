import { axisFor, type Axis } from './axis.ts';
import { isPresent, type Figure } from '../figures/figure.ts';
import { largestPay, type PayRange } from './pay-range.ts';

/** One strip in twenty may run past the end of a shared axis, if that frees a third of it. */
const mayRunPast = 1 / 20;
const worthCutting = 2 / 3;

/**
 * The axis that holds `ranges` to their ends, and the amounts they are read against: a key that
 * names a line which is not drawn would send the reader looking for it.
 */
export function wholePayAxis(
  ranges: readonly PayRange[],
  references: readonly Figure[],
  mostTicks = 5,
): Axis {
  return axisFor(Math.max(largestPay(ranges), ...amountsOf(references)), mostTicks);
}

/**
 * The axis that the strips of a long list share. Where very few of them reach far beyond the rest,
 * it ends before them, so that the rest can be told apart. It holds `references`, as every axis does.
 */
export function sharedPayAxis(
  ranges: readonly PayRange[],
  references: readonly Figure[],
  mostTicks = 5,
): Axis {
  const reaches = ranges.map((range) => largestPay([range])).sort((a, b) => b - a);
  const axisTo = (reach = 0) => axisFor(Math.max(reach, ...amountsOf(references)), mostTicks);
  const whole = axisTo(reaches[0]);
  const cut = axisTo(reaches[Math.floor(reaches.length * mayRunPast)]);
  return cut.end <= whole.end * worthCutting ? cut : whole;
}

/** The axis of a table of strips: more ticks would touch each other on a phone. */
export function tablePayAxis(ranges: readonly PayRange[], references: readonly Figure[]): Axis {
  return sharedPayAxis(ranges, references, 4);
}

const amountsOf = (figures: readonly Figure[]) =>
  figures.filter(isPresent).map(({ value }) => value);

/** How many times as long a strip is drawn in a closer look. */
const closer = 4;

/**
 * The first quarter of `axis`, for a closer look where more than half of `ranges` stay inside it;
 * undefined where they do not, because then the whole axis serves them.
 */
export function closerPayAxis(ranges: readonly PayRange[], axis: Axis): Axis | undefined {
  const reaches = ranges.map((range) => largestPay([range])).sort((a, b) => a - b);
  const middle = reaches[Math.floor(reaches.length / 2)] ?? 0;
  const end = axis.end / closer;
  if (middle === 0 || middle > end) return undefined;
  return { end, ticks: Array.from({ length: closer + 1 }, (_, i) => (end / closer) * i) };
}
