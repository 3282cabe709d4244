import { projections } from '../../src/facts/tables/projections.ts';
import type { ShapedSoFar, ShapedTable } from '../source.ts';

/** The rows of the newest edition that is held whole: the ones that assign schooling. */
export function newestWholeProjections(soFar: ShapedSoFar): ShapedTable['rows'] {
  const whole = soFar
    .releases(projections)
    .map((release) => soFar.rows(projections, release))
    .filter((rows) => rows.some((row) => row.entry_education !== ''));
  return whole.at(-1) ?? [];
}
