import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { FactsError, rebuildRemedy } from './facts-error.ts';
import { tablePath, type RowOf, type TableDefinition } from './tables/table.ts';

/** The text of a file by its path below `data/`; throws when it is not there. */
export type ReadDataFile = (file: string) => string;

const fromFolder =
  (folder: string): ReadDataFile =>
  (file) =>
    readFileSync(path.join(folder, file), 'utf8');

/** The folder of tidy tables, below the folder the build runs in. */
let readHere = fromFolder(path.resolve('data'));

/**
 * Has every table read from elsewhere than `data/` of the folder the build runs in: a program that
 * brings the tables along calls it before it asks for a figure.
 */
export function readDataWith(read: ReadDataFile): void {
  readHere = read;
}

/** The text of `data/<file>`, or of the same file in another folder. Throws a FactsError when it is not there. */
export function readDataFile(file: string, folder?: string): string {
  try {
    return folder === undefined ? readHere(file) : fromFolder(folder)(file);
  } catch {
    throw new FactsError('The file cannot be read.', `data/${file}`, rebuildRemedy);
  }
}

/**
 * All rows of a table, checked against its schema.
 * @throws FactsError naming the file, the row (as a spreadsheet counts, header = 1) and the column.
 */
export function readTable<Table extends TableDefinition>(
  table: Table,
  release?: string,
  ...folder: [] | [string]
): RowOf<Table>[] {
  const file = tablePath(table, release);
  const lines = parseLines(readDataFile(file, ...folder), file);
  const [header, ...cells] = lines;
  const columns = Object.keys(table.row.shape);
  if (header?.join() !== columns.join()) {
    throw new FactsError(
      `The header is "${header?.join() ?? ''}" where "${columns.join()}" is expected.`,
      `data/${file}, row 1`,
      rebuildRemedy,
    );
  }
  return cells.map((line, index) => {
    const entries = columns.map((column, at) => [column, line[at]]);
    const result = table.row.safeParse(Object.fromEntries(entries));
    if (result.success) return result.data as RowOf<Table>;
    const [issue] = result.error.issues;
    throw new FactsError(
      `${issue?.message ?? 'The row is not as described'}.`,
      `data/${file}, row ${String(index + 2)}, column ${String(issue?.path[0] ?? '?')}`,
      rebuildRemedy,
    );
  });
}

function parseLines(text: string, file: string): string[][] {
  try {
    return parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FactsError(`The file is not valid CSV (${reason}).`, `data/${file}`, rebuildRemedy);
  }
}
