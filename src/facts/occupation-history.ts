import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { occupationHistory } from './tables/oews.ts';
import type { RowOf } from './tables/table.ts';

export type HistoryLink = RowOf<typeof occupationHistory>;

const links = once(() => Map.groupBy(readTable(occupationHistory), (row) => row.code));

/** How an occupation of the newest release is found in each earlier one, oldest first. */
export function historyLinksOf(code: string): readonly HistoryLink[] {
  return (links().get(code as HistoryLink['code']) ?? []).toSorted((a, b) =>
    a.release.localeCompare(b.release),
  );
}
