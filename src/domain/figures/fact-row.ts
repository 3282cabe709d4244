import type { FactAddress } from './fact-id.ts';
import type { DatasetRecord, FactTable } from './dataset-record.ts';
import { datasets } from './datasets.ts';
import { columnOf } from './measure-of.ts';
import type { AbsenceReason } from './missing.ts';

/** Where a published figure stands among the downloadable tables. */
export interface FactRow {
  /** Below `/downloads/`. */
  readonly file: string;
  /** What its row says in these columns. */
  readonly row: Readonly<Record<string, string>>;
  readonly column: string;
}

/** The table that a fact stands in; undefined where none is held for that kind of place. */
export function tableOfFact(address: FactAddress): FactTable | undefined {
  const { tables, tableOf }: DatasetRecord = datasets[address.dataset];
  return tables[tableOf(address)];
}

/** Why a fact has no number, where its table has no row of it. */
export function absenceWithoutRow(address: FactAddress): AbsenceReason {
  return tableOfFact(address)?.withoutRow?.(address) ?? 'no-estimate';
}

/** The row and column of a fact; undefined for answers to surveys, which no one row holds. */
export function factRow(address: FactAddress): FactRow | undefined {
  const table = tableOfFact(address);
  if (!table?.row) return undefined;
  return {
    file: table.path.replace('{release}', address.release),
    row: table.row(address),
    column: table.column ?? columnOf(address.measure),
  };
}

/** A cell of a downloaded table: its text, or which of file, row and column is not there. */
export function findCell(csv: string, { row, column }: FactRow): string | undefined {
  const [header = '', ...lines] = csv.split(/\r?\n/);
  const columns = header.split(',');
  const wanted = Object.entries(row);
  const starts = wanted[0]?.[1] ?? '';
  // A code that stands twice has the same figures in both lines.
  for (const line of lines) {
    if (!line.includes(starts)) continue;
    const cells = csvCells(line);
    const isRow = wanted.every(([name, value]) => cells[columns.indexOf(name)] === value);
    if (isRow) return cells[columns.indexOf(column)];
  }
  return undefined;
}

function csvCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^",]*)/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  );
}
