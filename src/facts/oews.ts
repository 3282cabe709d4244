import { factId } from '../domain/fact-id.ts';
import type { Figure } from '../domain/figure.ts';
import type { OewsMeasure } from '../domain/measure.ts';
import { FactsError } from './facts-error.ts';
import { once, oncePer } from './once.ts';
import { oewsColumn, oewsFigureOf } from './oews-figure.ts';
import { newestOewsRelease } from './oews-releases.ts';
import { readTable } from './read-table.ts';
import type { FigureCell } from './tables/columns.ts';
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
  const id = factId({ dataset: 'oews', release, place: 'US', code, measure });
  const cell = oewsRow(code, release)?.[oewsColumn(measure) as keyof OewsRow] ?? 'no-estimate';
  return oewsFigureOf(id, measure, cell as FigureCell, release);
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
