import type { z } from 'zod';
import type { ColumnMeta } from '../../src/facts/tables/columns.ts';
import type { TableDefinition } from '../../src/facts/tables/table.ts';

/** The schema of every column, in file order. */
export function columnSchemas(table: TableDefinition): Readonly<Record<string, z.ZodType>> {
  return table.row.shape;
}

/** What a column says of itself. Throws a TypeError when it says nothing. */
export function columnMeta(table: TableDefinition, column: string): ColumnMeta {
  const meta: Readonly<Record<string, unknown>> | undefined = columnSchemas(table)[column]?.meta();
  if (typeof meta?.description !== 'string' || typeof meta.frictionlessType !== 'string') {
    throw new TypeError(
      `The column "${column}" of "${table.name}" has no description: add one in src/facts/tables.`,
    );
  }
  return meta as unknown as ColumnMeta;
}
