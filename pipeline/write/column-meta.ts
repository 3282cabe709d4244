import type { ColumnMeta } from '../../src/facts/tables/columns.ts';
import type { TableDefinition } from '../../src/facts/tables/table.ts';

/** What a column says of itself. Throws a TypeError when it says nothing. */
export function columnMeta(table: TableDefinition, column: string): ColumnMeta {
  const meta = table.row.shape[column]?.meta();
  if (!meta || typeof meta.description !== 'string' || !('frictionlessType' in meta)) {
    throw new TypeError(
      `The column "${column}" of "${table.name}" has no description: add one in src/facts/tables.`,
    );
  }
  return meta as unknown as ColumnMeta;
}
