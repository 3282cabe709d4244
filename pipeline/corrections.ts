import { parse } from 'csv-parse/sync';
import { corrections, type CorrectionRow } from '../src/facts/tables/corrections.ts';
import { tablePath } from '../src/facts/tables/table.ts';
import { PipelineError } from './pipeline-error.ts';
import type { ShapedTable } from './source.ts';
import { keyOf } from './write/table-csv.ts';

const file = 'data/corrections.csv';

/** A declared correction and its row in the file. */
export interface DeclaredCorrection extends CorrectionRow {
  readonly row: number;
}

/** Reads the hand-kept corrections; `csv` is undefined when there is no file yet. */
export function readCorrections(csv: string | undefined): DeclaredCorrection[] {
  if (csv === undefined) return [];
  const rows: unknown[] = parse(csv, { columns: true });
  return rows.map((cells, index) => {
    const row = index + 2;
    const parsed = corrections.row.safeParse(cells);
    if (parsed.success) return { ...parsed.data, row };
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
    (one) => one.table === table.name && (one.release === 'all' || one.release === release),
  );
  if (ours.length === 0) return shaped;
  const rows = [...shaped.rows];
  for (const one of ours) {
    const index = rows.findIndex((row) => keyOf(table, row) === one.key);
    const row = rows[index];
    const now = row?.[one.column];
    if (row === undefined || now === undefined) {
      throw new PipelineError(
        `${tablePath(table, release)} has no ${row ? `column "${one.column}"` : `row with the key "${one.key}"`}.`,
        { file, row: one.row, column: row ? 'column' : 'key' },
        'Mend the correction or take it out.',
      );
    }
    if (now !== one.published) {
      throw new PipelineError(
        `The source now prints "${now}" for ${one.key} ${one.column}, not "${one.published}".`,
        { file, row: one.row, column: 'published' },
        'Look whether the agency mended its file; then take the correction out or renew it.',
      );
    }
    rows[index] = { ...row, [one.column]: one.corrected };
  }
  return { ...shaped, rows };
}

/** Throws a PipelineError when a correction names a table or release that was not shaped. */
export function checkCorrectionsUsed(
  declared: readonly DeclaredCorrection[],
  tables: readonly ShapedTable[],
): void {
  for (const one of declared) {
    const releases = tables.filter(({ table }) => table.name === one.table);
    if (releases.some(({ release }) => one.release === 'all' || one.release === release)) continue;
    const column = releases.length === 0 ? 'table' : 'release';
    throw new PipelineError(
      `There is no ${column} "${one[column]}".`,
      { file, row: one.row, column },
      'Mend the correction or take it out.',
    );
  }
}
