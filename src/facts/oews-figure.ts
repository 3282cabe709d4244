import type { FactAddress } from '../domain/figures/fact-id.ts';
import { absenceWithoutRow } from '../domain/figures/fact-row.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { figureAt } from '../domain/figures/figure-at.ts';
import { measureOf } from '../domain/figures/measure-of.ts';
import type { PlaceMeasure } from '../domain/figures/measures.ts';
import { oewsRelease } from './oews-releases.ts';
import type { PublishedCell } from './tables/columns.ts';

/** The address of a figure of OEWS. */
export interface OewsAddress extends Omit<FactAddress, 'dataset'> {
  readonly measure: PlaceMeasure;
}

/**
 * A cell of an OEWS table as a figure: a top-coded one says from where on; without a cell, as its
 * table says of what it has no row of.
 */
export function oewsFigureAt(address: OewsAddress, cell: PublishedCell | undefined): Figure {
  const fact = { dataset: 'oews', ...address } as const;
  if (cell === undefined) return figureAt(fact, absenceWithoutRow(fact));
  return figureAt(fact, cell, cell === 'top-coded' ? topCodeOf(fact) : undefined);
}

/** Where pay above the highest wage that a release prints begins, by the hour or by the year. */
export function topCodeOf({
  release,
  measure,
}: Pick<FactAddress, 'release' | 'measure'>): number | undefined {
  const row = oewsRelease(release);
  const isHourly = measureOf({ dataset: 'oews', measure }).unit === 'usd-hour';
  const cell = isHourly ? row.top_code_hourly : row.top_code_annual;
  return typeof cell === 'number' ? cell : undefined;
}
