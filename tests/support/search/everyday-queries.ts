import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { once } from '../../../src/facts/once.ts';

/** A query as people type it, and every answer to it that is right. */
export interface EverydayQuery {
  readonly query: string;
  /** What is asked for, such as `title`, `pay` or `wish`. */
  readonly kind: string;
  /** Weights are tuned on the one half, and rightness is reported on the other. */
  readonly half: 'tuning' | 'reporting';
  /** Occupations, any of which is right. */
  readonly codes: readonly string[];
  /** Addresses of pages from the site's root, any of which is right. */
  readonly pages: readonly string[];
  /** Places, by id: one of them must be named beside the results; none when no place is asked for. */
  readonly places: readonly string[];
  /** What the finder must be asked for, at least, in one of these ways. */
  readonly wishes: readonly URLSearchParams[];
}

const columns = ['query', 'kind', 'half', 'codes', 'pages', 'place', 'finder'] as const;
type Cells = Readonly<Record<(typeof columns)[number], string>>;

const partsOf = (cell: string) => cell.split(' ').filter((part) => part !== '');

/**
 * The everyday queries. Their answers were written before the first of them was asked, and are
 * generous where words are vague. Within a kind the first, third, fifth … are for tuning.
 */
export const everydayQueries = once((): readonly EverydayQuery[] => {
  const text = readFileSync('tests/support/search/everyday-queries.csv', 'utf8');
  return parse<Cells>(text, { columns: [...columns], from_line: 2 }).map((cells) => ({
    query: cells.query,
    kind: cells.kind,
    half: cells.half === 'tuning' ? 'tuning' : 'reporting',
    codes: partsOf(cells.codes),
    pages: partsOf(cells.pages),
    places: partsOf(cells.place),
    wishes: partsOf(cells.finder).map((wish) => new URLSearchParams(wish)),
  }));
});
