import { factId, type FactId } from '../domain/figures/fact-id.ts';
import { FactsError, rebuildRemedy } from './facts-error.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { consumerPrices } from './tables/prices.ts';

/** A month's price level, with its fact id. */
export interface PriceLevel {
  readonly id: FactId;
  readonly index: number;
}

const months = once(() => new Map(readTable(consumerPrices).map((row) => [row.month, row.index])));

/**
 * The price level that pay of an OEWS release is deflated with: that month, or May of the year
 * where the release names only a year.
 */
export function priceLevelFor(release: string): PriceLevel {
  const month = release.length === 4 ? `${release}-05` : release;
  const index = months().get(month);
  if (typeof index !== 'number') {
    throw new FactsError(
      `The month ${month} has no price index.`,
      `data/${consumerPrices.path}`,
      rebuildRemedy,
    );
  }
  return {
    id: factId({
      dataset: 'cpi',
      release: month,
      place: 'US',
      code: 'all-items',
      measure: 'index',
    }),
    index,
  };
}
