import type { Figure } from '../domain/figures/figure.ts';
import { figureAt } from '../domain/figures/figure-at.ts';
import { newestReleaseOf } from './held-releases.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { medianAges } from './tables/money.ts';

const newest = once(() => newestReleaseOf(medianAges));
const ages = once(
  () => new Map(readTable(medianAges, newest()).map((row) => [row.code, row.median_age])),
);

/** The median age of workers; undefined where no Census title is surely this occupation. */
export function medianAge(code: string): Figure | undefined {
  const cell = ages().get(code);
  if (cell === undefined) return undefined;
  return figureAt(
    { dataset: 'cps', release: newest(), place: 'US', code, measure: 'median-age' },
    cell,
  );
}
