import { parse } from 'csv-parse/sync';
import { columnName } from '../oews/source-columns.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import { getAgain } from '../read/source-folder.ts';
import { looksLikeWebPage, readWorkbook, type Cell, type Sheet } from '../read/workbook.ts';
import { isZipOfWorkbooks, readZip } from '../read/zip.ts';
import type { SourceFile } from '../source.ts';

/** A table of an OEWS file under the agency's own labels, nothing interpreted. */
export interface OewsTable {
  readonly file: string;
  readonly sheet?: string;
  /** Labels as the file spells them, by their one name for all years. */
  readonly spelled: ReadonlyMap<string, string>;
  readonly lines: readonly OewsLine[];
}

/** A line of such a table. */
export interface OewsLine {
  readonly table: OewsTable;
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  /** Cells by the one name of their column. Columns the file lacks are not there. */
  readonly cell: (column: string) => Cell;
}

/** Whether the file has a column, so that an empty cell of it says something. */
export const hasColumn = ({ table }: OewsLine, column: string): boolean =>
  table.spelled.has(column);

export function textIn(line: OewsLine, column: string): string {
  return String(line.cell(column) ?? '').trim();
}

/** Where a line, or one cell of it, stands. */
export function linePlace({ table, row }: OewsLine, column?: string): ErrorPlace {
  return {
    file: table.file,
    ...(table.sheet === undefined ? {} : { sheet: table.sheet }),
    row,
    ...(column === undefined ? {} : { column: table.spelled.get(column) ?? column.toUpperCase() }),
  };
}

/**
 * Every table of a file: of a CSV file itself, or of each workbook in a zip. `columns` must all
 * be there; a CSV file may have no others. Throws a PipelineError.
 */
export function readOewsTables(
  bytes: Uint8Array,
  file: SourceFile,
  columns: readonly string[],
): OewsTable[] {
  if (file.file.endsWith('.csv')) return [csvTable(bytes, file, columns)];
  const tables = sheetsOf(bytes, file).flatMap((sheet) => {
    const header = sheet.rows.findIndex((row) => isHeader(row, columns));
    if (header < 0) return [];
    const at = { file: sheet.file, sheet: sheet.name };
    return [tableOf(sheet.rows, header, columns, at)];
  });
  if (tables.length > 0) return tables;
  throw new PipelineError(
    `No sheet has the header row of the table (${columns.slice(0, 4).join(', ').toUpperCase()} and so on).`,
    { file: file.file },
    getAgain(file),
  );
}

/** The table on a sheet of a workbook. Throws a PipelineError when it has no header row. */
export function tableInSheet(sheet: Sheet, columns: readonly string[]): OewsTable {
  const at = { file: sheet.file, sheet: sheet.name };
  const header = sheet.rows.findIndex((row) => isHeader(row, columns));
  if (header >= 0) return tableOf(sheet.rows, header, columns, at);
  throw new PipelineError(
    `The sheet has no header row (${columns.slice(0, 4).join(', ')} and so on).`,
    at,
    'Look how the agency names the columns now and mend pipeline/oews-places.',
  );
}

function csvTable(bytes: Uint8Array, file: SourceFile, columns: readonly string[]): OewsTable {
  const place = { file: file.file };
  if (looksLikeWebPage(bytes)) {
    throw new PipelineError('This is a web page, not a table.', place, getAgain(file));
  }
  let rows: string[][];
  try {
    rows = parse(Buffer.from(bytes), { bom: true, skip_empty_lines: true });
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    throw new PipelineError(`The file is not sound CSV (${reason}).`, place, getAgain(file));
  }
  const unknown = (rows[0] ?? []).filter((name) => !columns.includes(columnName(name)));
  if (unknown.length > 0) {
    throw new PipelineError(
      `The columns ${unknown.join(', ')} are not known here.`,
      { ...place, row: 1 },
      'If the copy now has more columns, add them in pipeline/oews-places.',
    );
  }
  return tableOf(rows, 0, columns, place);
}

function sheetsOf(bytes: Uint8Array, file: SourceFile): Sheet[] {
  if (!file.file.endsWith('.zip') && !isZipOfWorkbooks(bytes)) return readWorkbook(bytes, file);
  const workbooks = [...readZip(bytes, file)].filter(([name]) => /\.xlsx?$/i.test(name));
  return workbooks.flatMap(([name, content]) => readWorkbook(content, file, name));
}

/** A row with most of the wanted names; the field descriptions name one a row. */
function isHeader(row: readonly Cell[], columns: readonly string[]): boolean {
  const names = new Set(row.map((cell) => columnName(String(cell ?? ''))));
  return columns.filter((name) => names.has(name)).length > columns.length / 2;
}

function tableOf(
  rows: readonly (readonly Cell[])[],
  header: number,
  columns: readonly string[],
  at: { readonly file: string; readonly sheet?: string },
): OewsTable {
  const labels = (rows[header] ?? []).map((cell) => String(cell ?? '').trim());
  const positions = new Map(labels.map((label, index) => [columnName(label), index]));
  for (const column of columns) {
    if (positions.has(column)) continue;
    throw new PipelineError(
      `There is no column ${column.toUpperCase()}; the columns are ${labels.join(', ')}.`,
      { ...at, row: header + 1 },
      'If the agency renamed it, add the new name to pipeline/oews/source-columns.ts; if it is gone, get the file again.',
    );
  }
  const lines: OewsLine[] = [];
  const spelled = new Map(labels.map((label) => [columnName(label), label]));
  const table: OewsTable = { ...at, spelled, lines };
  for (let index = header + 1; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    if (cells.every((cell) => cell === null || cell === '')) continue;
    lines.push({
      table,
      row: index + 1,
      cell: (column) => cells[positions.get(column) ?? -1] ?? null,
    });
  }
  return table;
}
