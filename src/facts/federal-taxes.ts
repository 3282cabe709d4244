import type { FederalTaxFile } from '../domain/pay/federal-tax.ts';
import { newestReleaseOf } from './held-releases.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { federalTax } from './tables/money.ts';

/** The federal taxes on pay of the newest tax year held. */
export const federalTaxes = once((): FederalTaxFile => {
  const year = newestReleaseOf(federalTax);
  const rows = readTable(federalTax, year);
  return {
    year,
    cells: Object.fromEntries(
      rows.map(({ code, measure, value }) => [`${code}/${measure}`, value]),
    ),
  };
});
