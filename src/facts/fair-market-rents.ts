import { columnOf } from '../domain/figures/measure-of.ts';
import { measuresOf } from '../domain/figures/measures.ts';
import type { MetroRentFile } from '../domain/pay/metro-rents.ts';
import { FactsError, rebuildRemedy } from './facts-error.ts';
import { newestReleaseOf } from './held-releases.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { fairMarketRents } from './tables/money.ts';

const newest = once(() => newestReleaseOf(fairMarketRents));
const rows = once(
  () =>
    new Map<string, RentRow>(readTable(fairMarketRents, newest()).map((row) => [row.place, row])),
);

type RentRow = ReturnType<typeof readTable<typeof fairMarketRents>>[number];

/** The fair market rents of a metro; undefined for every other place, which has none here. */
export function metroRents(place: string): MetroRentFile | undefined {
  const row = rows().get(place);
  if (!row) return undefined;
  return {
    year: newest(),
    areas: row.rent_areas,
    mostLivedIn: row.most_lived_in,
    cells: measuresOf('fmr').map((measure) => amountOf(row, measure)),
  };
}

function amountOf(row: RentRow, measure: ReturnType<typeof measuresOf<'fmr'>>[number]): number {
  const cell = row[columnOf(measure)];
  if (typeof cell === 'number') return cell;
  throw new FactsError(
    `The rent ${measure} of ${row.place} is no number.`,
    `data/${fairMarketRents.path}`,
    rebuildRemedy,
  );
}
