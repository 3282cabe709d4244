import type { Figure } from '../domain/figures/figure.ts';
import { columnOf } from '../domain/figures/measure-of.ts';
import type { OewsMeasure } from '../domain/figures/measures.ts';
import { FactsError } from './facts-error.ts';
import { once, oncePer } from './once.ts';
import { oewsFigureAt } from './oews-figure.ts';
import { newestOewsRelease } from './oews-releases.ts';
import { readTable } from './read-table.ts';
import { oewsNational } from './tables/oews.ts';
import type { RowOf } from './tables/table.ts';

export type OewsRow = RowOf<typeof oewsNational>;

const allRowsOf = oncePer((release: string) => readTable(oewsNational, release));

// A broad group with a single occupation can share its code: the detailed line comes last and stays.
const rowsOf = oncePer(
  (release: string) => new Map(allRowsOf(release).map((row) => [row.code, row] as const)),
);

/** The national row of an occupation, or undefined when the release has none. */
export function oewsRow(code: string, release = newestOewsRelease().release): OewsRow | undefined {
  return rowsOf(release).get(code);
}

/** Every row of a release at one level, in the order of codes. */
export function oewsRowsAt(
  level: OewsRow['level'],
  release = newestOewsRelease().release,
): readonly OewsRow[] {
  return allRowsOf(release).filter((row) => row.level === level);
}

/** The detailed occupations of the newest release: the 830 that each have a page. */
export const detailedOccupations = once(() => oewsRowsAt('detailed'));

/**
 * One national OEWS figure. An occupation the release does not list is a missing figure
 * (`no-estimate`), never an error, because older releases lack many of today's codes.
 */
export function oewsFigure(
  code: string,
  measure: OewsMeasure,
  release = newestOewsRelease().release,
): Figure {
  const cell = oewsRow(code, release)?.[columnOf(measure)] ?? 'no-estimate';
  return oewsFigureAt({ release, place: 'US', code, measure }, cell);
}

/** The row of an occupation of the newest release. Throws a FactsError when there is none. */
export function currentOccupation(code: string): OewsRow {
  const row = oewsRow(code);
  if (!row) {
    throw new FactsError(
      `The occupation ${code} is not in the release ${newestOewsRelease().release}.`,
      `data/oews/national/${newestOewsRelease().release}.csv`,
      'Use a code that the table lists.',
    );
  }
  return row;
}
