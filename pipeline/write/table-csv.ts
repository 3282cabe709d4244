import { stringify } from 'csv-stringify/sync';
import { tablePath } from '../../src/facts/tables/table.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { columnMeta } from './column-meta.ts';
import { textDamage } from './text-damage.ts';

/**
 * The table as CSV: columns as the table lists them, rows sorted by primary key, LF at the end
 * of every line. Throws a PipelineError that names row and column when a cell does not fit its
 * column or a key comes twice.
 */
export function tableCsv({ table, release, rows }: ShapedTable): string {
  const file = `data/${tablePath(table, release)}`;
  const sorted = [...rows].sort(byKey(table));
  for (const [index, row] of sorted.entries()) {
    checkRow(row, index);
    const earlier = sorted[index - 1];
    if (earlier && keyOf(table, earlier) === keyOf(table, row)) {
      throw new PipelineError(
        `The key "${keyOf(table, row)}" comes twice.`,
        { file, row: index + 2, column: table.primaryKey.join(', ') },
        `Find out why the source of "${table.name}" lists it twice and keep one.`,
      );
    }
  }
  const columns = Object.keys(table.row.shape);
  return stringify(
    sorted.map((row) => columns.map((column) => row[column])),
    { header: true, columns, record_delimiter: '\n' },
  );

  function checkCells(row: ShapedRow, index: number): void {
    for (const [column, cell = ''] of Object.entries(row)) {
      const damage = textDamage(cell);
      if (damage === undefined) continue;
      throw new PipelineError(
        `${JSON.stringify(cell)} ${damage}.`,
        { file, row: index + 2, column },
        `Look at the cell in the source of "${table.name}"; if the agency printed it so, mend it in data/corrections.csv.`,
      );
    }
  }

  function checkRow(row: ShapedRow, index: number): void {
    checkCells(row, index);
    const parsed = table.row.safeParse(row);
    if (parsed.success) return;
    const [issue] = parsed.error.issues;
    const name = issue?.path.join('.') ?? '';
    throw new PipelineError(
      `${name ? `"${row[name] ?? ''}" does not fit` : 'The row does not fit'}: ${issue?.message ?? 'unknown reason'} (key "${keyOf(table, row)}").`,
      { file, row: index + 2, ...(name ? { column: name } : {}) },
      `Mend the source of "${table.name}", or the column in src/facts/tables.`,
    );
  }
}

/** The primary key of a row as one text, columns joined with a space. */
export function keyOf(table: ShapedTable['table'], row: ShapedRow): string {
  return table.primaryKey.map((column) => row[column] ?? '').join(' ');
}

/** Number columns in number order, the rest by code unit, so that no locale changes a file. */
function byKey(table: ShapedTable['table']): (a: ShapedRow, b: ShapedRow) => number {
  const columns = table.primaryKey.map((name) => ({
    name,
    numeric: columnMeta(table, name).frictionlessType !== 'string',
  }));
  return (a, b) => {
    for (const { name, numeric } of columns) {
      const [left = '', right = ''] = [a[name], b[name]];
      if (left === right) continue;
      const difference = numeric ? Number(left) - Number(right) : 0;
      return difference || (left < right ? -1 : 1);
    }
    return 0;
  };
}
