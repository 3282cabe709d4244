import { axisFor } from '../pay/axis.ts';
import type { UpMeasure, PaySpacing } from './explored-occupations.ts';

/** One axis of a drawing of points. */
export interface ScatterScale {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** Equal distances stand for equal ratios, not for equal amounts. */
  readonly isLog: boolean;
}

/** The tick that a doubling axis of pay is built around, in dollars a year. */
const payTick = 25_000;
/** Room beyond the last point of an axis of ratios. */
const beyond = 1.12;

/** Pay across: ticks that double, or evenly spaced ones from zero. `amounts` are dollars a year. */
export function payScale(amounts: readonly number[], spacing: PaySpacing): ScatterScale {
  const largest = Math.max(payTick, ...amounts);
  if (spacing === 'even') {
    const { end, ticks } = axisFor(largest, 6);
    return { min: 0, max: end, ticks, isLog: false };
  }
  const smallest = Math.min(largest, ...amounts.filter((amount) => amount > 0));
  const first = payTick * 2 ** Math.min(0, Math.floor(Math.log2(smallest / payTick)));
  const max = largest * beyond;
  const ticks = [];
  for (let tick = first; tick <= max; tick *= 2) ticks.push(tick);
  return { min: first, max, ticks, isLog: true };
}

/**
 * Openings by tens, from a floor that stands for "fewer than 50"; growth in even steps. `values`
 * are openings a year, or percent.
 */
export function upScale(values: readonly number[], measure: UpMeasure): ScatterScale {
  if (measure === 'growth') {
    const step = 10;
    const min = Math.floor(Math.min(0, ...values) / step) * step;
    const max = Math.ceil(Math.max(0, ...values) / step) * step;
    const ticks = Array.from({ length: (max - min) / step + 1 }, (_, i) => min + i * step);
    return { min, max, ticks, isLog: false };
  }
  const max = Math.max(100, ...values) * 1.4;
  const ticks = [];
  for (let tick = 100; tick <= max; tick *= 10) ticks.push(tick);
  return { min: 40, max, ticks, isLog: true };
}

/** Where `value` stands between the ends of `scale`, 0 to 1, held inside them. */
export function shareOn({ min, max, isLog }: ScatterScale, value: number): number {
  const at = isLog
    ? Math.log(Math.max(value, min) / min) / Math.log(max / min)
    : (value - min) / (max - min);
  return Math.min(Math.max(at, 0), 1);
}

/** How high a drawing of points is, in pixels: the one of the build and the one in its place. */
export const scatterHeight = 500;

/** The smallest circle that can still be seen and pointed at, as radius in pixels. */
export const smallestRadius = 2.5;

/** The radius of a circle whose area stands for `jobs`; `most` is that of the largest count. */
export function radiusFor(jobs: number | undefined, largest: number, most: number): number {
  if (jobs === undefined || largest <= 0) return smallestRadius;
  return Math.max(smallestRadius, Math.sqrt(jobs / largest) * most);
}
