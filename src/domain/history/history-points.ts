import type { HistorySeries, PlacedPoint } from './history-series.ts';

/** Every point of `series`, whether joined or not. */
export function pointsOf(series: HistorySeries): readonly PlacedPoint[] {
  return [...series.lines.flat(), ...series.apart, ...series.atLeast];
}
