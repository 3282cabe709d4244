import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { titleCorrections } from './tables/titles-by-hand.ts';
import type { RowOf } from './tables/table.ts';

export type TitleCorrection = RowOf<typeof titleCorrections>;

/** Where a title leads elsewhere than the lists say, in the order of the file. */
export const allTitleCorrections = once((): readonly TitleCorrection[] =>
  readTable(titleCorrections),
);
