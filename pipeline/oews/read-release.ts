import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import { readWorkbook, type Cell, type Sheet } from '../read/workbook.ts';
import { isZipOfWorkbooks, readZip } from '../read/zip.ts';
import type { SourceFile } from '../source.ts';
import { columnName, optionalColumns, wantedColumns } from './source-columns.ts';

/** A line of the workbook under the agency's own labels, nothing interpreted. */
export interface SourceLine {
  readonly file: string;
  readonly sheet: string;
  /** As a spreadsheet counts, from 1. */
  readonly row: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** The header of a column as this file spells it. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A release file as published: its lines, and every text that stands outside the table. */
export interface SourceRelease {
  readonly lines: readonly SourceLine[];
  /** Headings, field descriptions and notes, in order. */
  readonly texts: readonly string[];
}

/** Step one: reads the bytes of a release, zipped or not. Throws a PipelineError. */
export function readRelease(bytes: Uint8Array, file: SourceFile): SourceRelease {
  const sheets = sheetsOf(bytes, file);
  const table = sheets
    .map((sheet) => ({ sheet, header: sheet.rows.findIndex(isHeader) }))
    .find(({ header }) => header >= 0);
  if (!table) {
    throw new PipelineError(
      'No sheet has the header row of the table (OCC_CODE, OCC_TITLE, TOT_EMP and so on).',
      { file: file.file },
      `Check that this is the national file of ${file.releaseLabel}; if the agency renamed its columns, add the new names to pipeline/oews/source-columns.ts.`,
    );
  }
  const { sheet, header } = table;
  const outside = sheets.flatMap((other) =>
    other === sheet ? other.rows.slice(0, header) : other.rows,
  );
  return {
    lines: linesOf(sheet, header),
    texts: outside
      .flat()
      .filter((cell) => typeof cell === 'string')
      .map((text) => text.trim())
      .filter((text) => text !== ''),
  };
}

/** The agency zips every workbook; one taken out of its zip is read as well. */
function sheetsOf(bytes: Uint8Array, file: SourceFile): Sheet[] {
  if (!file.file.endsWith('.zip') && !isZipOfWorkbooks(bytes)) return readWorkbook(bytes, file);
  const workbooks = [...readZip(bytes, file)].filter(([name]) => /\.xlsx?$/i.test(name));
  return workbooks.flatMap(([name, content]) => readWorkbook(content, file, name));
}

/** A row with most of the wanted names; the field descriptions name one a row. */
function isHeader(row: readonly Cell[]): boolean {
  const names = row.map((cell) => columnName(String(cell ?? '')));
  return names.filter((name) => wantedColumns.includes(name)).length > wantedColumns.length / 2;
}

function linesOf(sheet: Sheet, header: number): SourceLine[] {
  const place: ErrorPlace = { file: sheet.file, sheet: sheet.name, row: header + 1 };
  const spelled = (sheet.rows[header] ?? []).map((cell) => String(cell ?? '').trim());
  const columns = spelled.map(columnName);
  for (const wanted of wantedColumns) {
    if (columns.includes(wanted) || optionalColumns.has(wanted)) continue;
    const unknown = spelled.filter(
      (name) => name !== '' && !wantedColumns.includes(columnName(name)),
    );
    throw new PipelineError(
      `There is no column ${wanted.toUpperCase()}. Columns not known here: ${unknown.join(', ') || 'none'}.`,
      place,
      'If the agency renamed it, add the new name to pipeline/oews/source-columns.ts; if it is gone, get the file again.',
    );
  }
  const headers = Object.fromEntries(columns.map((name, at) => [name, spelled[at] ?? name]));
  return sheet.rows.flatMap((cells, at) => {
    if (at <= header || cells.every(isBlank)) return [];
    const named = wantedColumns
      .filter((name) => columns.includes(name))
      .map((name) => [name, cells[columns.indexOf(name)] ?? null] as const);
    return [
      {
        file: sheet.file,
        sheet: sheet.name,
        row: at + 1,
        cells: Object.fromEntries(named),
        headers,
      },
    ];
  });
}

function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
