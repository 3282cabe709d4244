import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { amounts } from '../src/facts/tables/amounts.ts';
import { correctedFigures } from '../src/facts/tables/corrected-figures.ts';
import { spanishWords, titleCorrections } from '../src/facts/tables/titles-by-hand.ts';
import type { TableDefinition } from '../src/facts/tables/table.ts';
import { PipelineError } from './pipeline-error.ts';
import type { ShapedRow, ShapedTable } from './source.ts';

/** Tables that people write in `data/` itself: a run checks, sorts and describes them. */
export const tablesByHand: readonly TableDefinition[] = [
  titleCorrections,
  spanishWords,
  amounts,
  correctedFigures,
];

/**
 * Those of `folder`, as they are; one that is not there is left out.
 * Throws a PipelineError that names file, row and column when a row is not as described.
 */
export async function readTablesByHand(folder: string): Promise<readonly ShapedTable[]> {
  const read = tablesByHand.map(async (table) => {
    const csv = await readFile(join(folder, table.path), 'utf8').catch(() => undefined);
    return csv === undefined ? [] : [{ table, rows: rowsByHand(table, csv), sources: [] }];
  });
  return (await Promise.all(read)).flat();
}

function rowsByHand(table: TableDefinition, csv: string): readonly ShapedRow[] {
  const rows: ShapedRow[] = parse(csv, { columns: true });
  for (const [index, row] of rows.entries()) {
    const { success, error } = table.row.safeParse(row);
    if (success) continue;
    const [issue] = error.issues;
    const column = issue?.path.join('.');
    throw new PipelineError(
      `${issue?.message ?? 'The row does not fit'}.`,
      { file: `data/${table.path}`, row: index + 2, ...(column ? { column } : {}) },
      `Fill the columns as src/facts/tables describes "${table.name}".`,
    );
  }
  return rows;
}
