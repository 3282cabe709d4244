import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import type { Cell, Sheet } from './workbook.ts';

/** A row of a source file: its cells as text under the file's own labels, and where it stands. */
export interface LabelledRow {
  readonly place: ErrorPlace;
  readonly cells: ReadonlyMap<string, string>;
}

/** The text of a cell, trimmed; empty where the file has nothing. */
export function cellOf(row: LabelledRow, column: string): string {
  const cell = row.cells.get(column);
  if (cell === undefined) throw new TypeError(`The column "${column}" was not asked for.`);
  return cell;
}

/** The place of one cell, for an error. */
export const placeOf = (row: LabelledRow, column: string): ErrorPlace => ({ ...row.place, column });

/** An error at one cell. */
export const wrongCell = (row: LabelledRow, column: string, what: string, remedy: string) =>
  new PipelineError(what, placeOf(row, column), remedy);

/** The sheet of that name. Throws a PipelineError that lists the sheets there are. */
export function sheetNamed(sheets: readonly Sheet[], name: string, file: string): Sheet {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet) return sheet;
  throw new PipelineError(
    `There is no sheet "${name}"; the sheets are ${sheets.map((one) => `"${one.name}"`).join(', ')}.`,
    { file },
    'Look which sheet holds the table now and name it in the source.',
  );
}

/**
 * The rows below the header of a sheet, empty rows left out. The header is the first row that
 * holds the first of `columns`. Throws a PipelineError when a column is missing.
 */
export function labelledSheetRows(sheet: Sheet, columns: readonly string[]): LabelledRow[] {
  const sheetPlace = { file: sheet.file, sheet: sheet.name };
  const texts = sheet.rows.map((row) => row.map(textOfCell));
  const headerIndex = texts.findIndex((row) => row.includes(columns[0] ?? ''));
  const header = texts[headerIndex];
  if (!header) throw missingColumn(columns[0] ?? '', sheetPlace);
  const positions = findColumns(header, columns, { ...sheetPlace, row: headerIndex + 1 });
  return texts
    .map((row, index) => ({ row, place: { ...sheetPlace, row: index + 1 } }))
    .slice(headerIndex + 1)
    .filter(({ row }) => row.some((cell) => cell !== ''))
    .map(({ row, place }) => ({ place, cells: pick(row, positions) }));
}

/** Where each of `columns` stands in `header`. Throws a PipelineError when one is missing. */
export function findColumns(
  header: readonly string[],
  columns: readonly string[],
  place: ErrorPlace,
): ReadonlyMap<string, number> {
  return new Map(
    columns.map((column) => {
      const position = header.indexOf(column);
      if (position < 0) throw missingColumn(column, place);
      return [column, position];
    }),
  );
}

/** The cells of a row under their labels. */
export function pick(
  row: readonly string[],
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<string, string> {
  return new Map([...positions].map(([column, position]) => [column, row[position] ?? '']));
}

function missingColumn(column: string, place: ErrorPlace): PipelineError {
  return new PipelineError(
    `The header has no column "${column}".`,
    place,
    'Look how the agency names it now and mend the source.',
  );
}

const textOfCell = (cell: Cell): string => (cell === null ? '' : String(cell).trim());
