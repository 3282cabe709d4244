import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { spanishWords } from './tables/titles-by-hand.ts';
import type { RowOf } from './tables/table.ts';

/** One meaning, and where it leads. */
export interface SpanishWord {
  /** Spellings and forms, the commonest first, with their accents. */
  readonly spanish: readonly [string, ...string[]];
  readonly english: string;
  readonly kind: RowOf<typeof spanishWords>['kind'];
  /** OEWS codes, the likeliest first; none where it leads to a page of another kind. */
  readonly codes: readonly string[];
  /** Addresses from the root of the site; none where it leads to occupations. */
  readonly pages: readonly string[];
}

/** Every Spanish word that is held, in the order of the file. */
export const allSpanishWords = once((): readonly SpanishWord[] =>
  readTable(spanishWords).map(({ spanish, english, kind, target }) => {
    const [first = '', ...others] = spanish.split('|');
    const targets = target.split(' ');
    return {
      spanish: [first, ...others],
      english,
      kind,
      codes: targets.filter((one) => !one.startsWith('/')),
      pages: targets.filter((one) => one.startsWith('/')),
    };
  }),
);
