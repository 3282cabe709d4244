import type { Figure } from '../domain/figures/figure.ts';
import { figureAt } from '../domain/figures/figure-at.ts';
import { FactsError } from './facts-error.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { amounts } from './tables/amounts.ts';

const rows = once(() => readTable(amounts));

/** An amount and the year it is of. */
export interface Amount {
  readonly figure: Figure;
  readonly year: string;
}

/**
 * An amount by what texts call it: `<slug>/<what>`, as in `cma-aama/exam-fee`.
 * @param file the text that names it, for the error where no row has it.
 */
export function amountOf(id: string, file: string): Amount {
  const row = rows().find(({ slug, what }) => `${slug}/${what}` === id);
  if (!row) {
    throw new FactsError(
      `There is no amount "${id}".`,
      file,
      'Name the slug and the what of a row of data/amounts.csv, with a / between them, or add the row.',
    );
  }
  const { slug: code, what: measure, year, value } = row;
  const address = { dataset: 'amount', release: year, place: 'US', code, measure } as const;
  return { figure: figureAt(address, value), year };
}

/** What amounts are of, by the code in their fact ids. */
export const amountSubjects = once((): Readonly<Record<string, string>> =>
  Object.fromEntries(rows().map(({ slug, subject }) => [slug, subject])),
);

/** The years that amounts are of. */
export const amountYears = once((): readonly string[] => [
  ...new Set(rows().map(({ year }) => year)),
]);
