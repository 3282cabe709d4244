import type { z } from 'zod';

/**
 * One table of `data/`: what the pipeline writes, what `datapackage.json` describes and what
 * the site reads are all derived from this record, so they cannot disagree.
 */
export interface TableDefinition<Row extends z.ZodObject = z.ZodObject> {
  /** The resource name in `datapackage.json`. */
  readonly name: string;
  /** Path below `data/`. `{release}` stands for the release when there is one file a release. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Columns in file order. Every column carries a `ColumnMeta`. */
  readonly row: Row;
  /** Columns that identify a row. Rows are sorted by them, in this order. */
  readonly primaryKey: readonly string[];
}

export type RowOf<Table extends TableDefinition> = z.output<Table['row']>;

/** The path of `table` below `data/` for one release. */
export function tablePath(table: TableDefinition, release?: string): string {
  if (!table.path.includes('{release}')) return table.path;
  if (!release) {
    throw new TypeError(`The table "${table.name}" has one file a release: say which release.`);
  }
  return table.path.replace('{release}', release);
}
