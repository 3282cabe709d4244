import type { Figure } from '../domain/figures/figure.ts';
import { absenceWithoutRow } from '../domain/figures/fact-row.ts';
import { figureAt } from '../domain/figures/figure-at.ts';
import type { ParityLine } from '../domain/figures/parity-lines.ts';
import { FactsError, rebuildRemedy } from './facts-error.ts';
import { once } from './once.ts';
import { placeById } from './places.ts';
import { readTable } from './read-table.ts';
import { priceParities } from './tables/prices.ts';

const rows = once(() => readTable(priceParities));
const byPlaceAndLine = once(
  () => new Map(rows().map((row) => [`${row.place} ${row.line}`, row.index])),
);

/** The year the prices are of, which is not the year of the pay. */
export const parityYear = once((): string => {
  const [first] = rows();
  if (first && rows().every((row) => row.year === first.year)) return first.year;
  throw new FactsError(
    'It has rows of no year or of several.',
    `data/${priceParities.path}`,
    rebuildRemedy,
  );
});

/**
 * The price level of a place, all items of the United States = 100; a missing figure where none
 * is held. Throws a FactsError when there is no such place.
 */
export function parityFigure(place: string, line: ParityLine = 'all-items'): Figure {
  const { id: placeId } = placeById(place);
  const release = parityYear();
  const address = {
    dataset: 'rpp',
    release,
    place: placeId,
    code: line,
    measure: 'index',
  } as const;
  const index = byPlaceAndLine().get(`${placeId} ${line}`);
  return figureAt(address, index ?? absenceWithoutRow(address));
}
