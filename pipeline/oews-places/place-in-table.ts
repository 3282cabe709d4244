import { agencyColumn } from '../oews/source-columns.ts';
import type { ErrorPlace } from '../pipeline-error.ts';
import type { ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';

type Row = ShapedTable['rows'][number];

/** Where a row, or the whole table, stands in the source. */
export function placeIn(table: ShapedTable, row: Row | undefined, column: string): ErrorPlace {
  const own = row && table.places?.get(keyOf(table.table, row));
  const [first] = table.places?.values() ?? [];
  return {
    file: own?.file ?? first?.file ?? `${table.table.name} ${table.release ?? ''}`,
    ...(own?.sheet === undefined ? {} : { sheet: own.sheet }),
    ...(own?.row === undefined ? {} : { row: own.row }),
    column: agencyColumn(column),
  };
}
