import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { titles } from './tables/occupations.ts';
import type { RowOf } from './tables/table.ts';

export type TitleRow = RowOf<typeof titles>;

/** Every row of the table of titles, in the order of the file. */
export const allTitleRows = once((): readonly TitleRow[] => readTable(titles));

const byCode = once(() => Map.groupBy(allTitleRows(), (row) => row.code));

/** Every title counted in an occupation, from all sources. */
export function titleRowsOf(code: string): readonly TitleRow[] {
  return byCode().get(code as TitleRow['code']) ?? [];
}
