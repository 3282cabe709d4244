import { axisFor, positionOn, type Axis } from '../pay/axis.ts';
import { pointsOf } from './history-points.ts';
import type { HistoryPoint, HistorySeries } from './history-series.ts';
import { historySeries, yearOfRelease } from './history-series.ts';

/** The years a chart spans, with a little room on both sides. */
export interface YearSpan {
  readonly from: number;
  readonly to: number;
  /** Years to name below the chart. */
  readonly ticks: readonly number[];
}

export interface HistoryDrawing {
  readonly axis: Axis;
  readonly years: YearSpan;
  readonly real: HistorySeries;
  readonly nominal: HistorySeries;
}

/** Few enough to stand side by side on a phone. */
const mostYearTicks = 6;
const yearSteps = [1, 2, 5, 10];

function yearSpan(releases: readonly string[]): YearSpan {
  const years = releases.map(yearOfRelease);
  const from = Math.floor(Math.min(...years));
  const to = Math.ceil(Math.max(...years));
  const step = yearSteps.find((candidate) => (to - from) / candidate <= mostYearTicks) ?? 10;
  const first = Math.ceil(from / step) * step;
  // No tick for a year that has not come yet: the axis runs on to the end of the newest one.
  const count = Math.floor((Math.floor(Math.max(...years)) - first) / step) + 1;
  const ticks = Array.from({ length: Math.max(count, 0) }, (_, i) => first + i * step);
  return { from, to, ticks };
}

/** Both lines of a history on one axis, or undefined when there is nothing to draw. */
export function historyDrawing(points: readonly HistoryPoint[]): HistoryDrawing | undefined {
  const real = historySeries(points, 'real');
  const nominal = historySeries(points, 'nominal');
  const values = [real, nominal].flatMap(pointsOf).map(({ value }) => value);
  if (values.length === 0) return undefined;
  const axis = axisFor(Math.max(...values), 4);
  return { axis, years: yearSpan(points.map(({ release }) => release)), real, nominal };
}

/** Where `year` stands between the ends of `span`, in per mille. */
export function acrossYears(span: YearSpan, year: number): number {
  return positionOn({ end: Math.max(span.to - span.from, 1), ticks: [] }, year - span.from);
}
