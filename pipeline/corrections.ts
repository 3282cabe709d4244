import { parse } from 'csv-parse/sync';
import { corrections, type CorrectionRow } from '../src/facts/tables/corrections.ts';
import { tablePath } from '../src/facts/tables/table.ts';
import { PipelineError } from './pipeline-error.ts';
import type { ShapedTable } from './source.ts';
import { keyOf } from './write/table-csv.ts';

const file = 'data/corrections.csv';

/** A declared correction and its row in the file. */
export interface DeclaredCorrection {
  readonly cells: CorrectionRow;
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
}

/** Reads the hand-kept corrections; `csv` is undefined when there is no file yet. */
export function readCorrections(csv: string | undefined): DeclaredCorrection[] {
  if (csv === undefined) return [];
  const rows: unknown[] = parse(csv, { columns: true });
  return rows.map((cells, index) => {
    const row = index + 2;
    const parsed = corrections.row.safeParse(cells);
    if (parsed.success) return { cells: parsed.data, row };
    const [issue] = parsed.error.issues;
    const column = issue?.path.join('.');
    throw new PipelineError(
      `${issue?.message ?? 'The row does not fit'}.`,
      { file, row, ...(column ? { column } : {}) },
      'Fill every column: the header names them and docs/data.md says what each holds.',
    );
  });
}

/**
 * Puts the corrected value where the source is known to be wrong. Throws a PipelineError when
 * the source no longer prints the error, or the row or column is not there.
 */
export function applyCorrections(
  shaped: ShapedTable,
  declared: readonly DeclaredCorrection[],
): ShapedTable {
  const { table, release } = shaped;
  const ours = declared.filter(
    ({ cells }) =>
      cells.table === table.name && (cells.release === 'all' || cells.release === release),
  );
  if (ours.length === 0) return shaped;
  const rows = [...shaped.rows];
  for (const { cells, row: at } of ours) {
    const index = rows.findIndex((row) => keyOf(table, row) === cells.key);
    const row = rows[index];
    const now = row?.[cells.column];
    if (row === undefined || now === undefined) {
      throw new PipelineError(
        `${tablePath(table, release)} has no ${row ? `column "${cells.column}"` : `row with the key "${cells.key}"`}.`,
        { file, row: at, column: row ? 'column' : 'key' },
        'Mend the correction or take it out.',
      );
    }
    if (now !== cells.published) {
      throw new PipelineError(
        `The source now prints "${now}" for ${cells.key} ${cells.column}, not "${cells.published}".`,
        { file, row: at, column: 'published' },
        'Look whether the agency mended its file; then take the correction out or renew it.',
      );
    }
    rows[index] = { ...row, [cells.column]: cells.corrected };
  }
  return { ...shaped, rows };
}

/** Throws a PipelineError when a correction names a table or release that was not shaped. */
export function checkCorrectionsUsed(
  declared: readonly DeclaredCorrection[],
  tables: readonly ShapedTable[],
): void {
  for (const { cells, row } of declared) {
    const releases = tables.filter(({ table }) => table.name === cells.table);
    if (releases.some(({ release }) => cells.release === 'all' || cells.release === release)) {
      continue;
    }
    const column = releases.length === 0 ? 'table' : 'release';
    throw new PipelineError(
      `There is no ${column} "${cells[column]}".`,
      { file, row, column },
      'Mend the correction or take it out.',
    );
  }
}
