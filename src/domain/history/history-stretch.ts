import type { DerivedFigure } from '../figures/figure.ts';
import type { HistoryPoint } from './history-series.ts';

/** A point whose pay is known in today's dollars. */
type RealPoint = HistoryPoint & { readonly real: DerivedFigure };

/** The first and the last release of a run that may be compared. */
export interface ComparableStretch {
  readonly first: RealPoint;
  readonly last: RealPoint;
}

const isReal = (point: HistoryPoint): point is RealPoint =>
  point.real !== undefined && (point.link === 'same' || point.link === 'renumbered');

/**
 * The newest run of two or more releases without a break or a gap, its ends only, or undefined
 * when there is none. `points` are oldest first.
 */
export function comparableStretch(points: readonly HistoryPoint[]): ComparableStretch | undefined {
  let run: RealPoint[] = [];
  let newest: ComparableStretch | undefined;
  for (const point of points) {
    if (isReal(point)) run.push(point);
    else run = [];
    const [first] = run;
    if (isReal(point) && first && run.length > 1) newest = { first, last: point };
    if (point.breakAfter) run = [];
  }
  return newest;
}
