import { agencyColumn } from './source-columns.ts';
import type { ErrorPlace } from '../pipeline-error.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';

/** Where a row, or the whole table, stands in the source. */
export function placeIn(
  table: ShapedTable,
  row: ShapedRow | undefined,
  column: string,
): ErrorPlace {
  const own = row && table.places?.get(keyOf(table.table, row));
  const [first] = table.places?.values() ?? [];
  return {
    file: own?.file ?? first?.file ?? `${table.table.name} ${table.release ?? ''}`,
    ...(own?.sheet === undefined ? {} : { sheet: own.sheet }),
    ...(own?.row === undefined ? {} : { row: own.row }),
    column: agencyColumn(column),
  };
}
