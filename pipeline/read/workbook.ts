import { read, utils, type CellObject, type WorkBook } from '@e965/xlsx';
import { PipelineError } from '../pipeline-error.ts';
import type { SourceFile } from '../source.ts';
import { getAgain } from './source-folder.ts';
import { damageOfZip } from './zip-damage.ts';

/** A cell as the workbook holds it; null where there is nothing. */
export type Cell = string | number | boolean | null;

/** A sheet as the workbook holds it: every row from the first, empty rows included. */
export interface Sheet {
  /** The file, with the workbook inside it when it came out of a zip. */
  readonly file: string;
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** `PK`: a zip, and so every .xlsx. */
export const isZip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x50, 0x4b]);
const isOldWorkbook = (bytes: Uint8Array): boolean => startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0]);

/**
 * Reads every sheet of an .xlsx or .xls. `member` names the workbook when it came out of a zip.
 * Throws a PipelineError when the bytes are a web page, cut short or no workbook.
 */
export function readWorkbook(bytes: Uint8Array, file: SourceFile, member?: string): Sheet[] {
  const name = member ? `${file.file} (${member})` : file.file;
  const place = { file: name };
  if (looksLikeWebPage(bytes)) {
    throw new PipelineError(
      'This is a web page, not a workbook: the server sent a notice in place of the file.',
      place,
      `Open ${file.url} in a browser and save what it gives.`,
    );
  }
  if (!isZip(bytes) && !isOldWorkbook(bytes)) {
    throw new PipelineError('This is not an Excel workbook.', place, getAgain(file));
  }
  const damage = isZip(bytes) ? damageOfZip(bytes) : undefined;
  if (damage !== undefined) {
    throw new PipelineError(
      `The workbook is cut short or damaged: ${damage}.`,
      place,
      getAgain(file),
    );
  }
  try {
    return sheetsOf(read(bytes, { dense: true }), name);
  } catch {
    throw new PipelineError('The workbook is cut short or damaged.', place, getAgain(file));
  }
}

function sheetsOf(workbook: WorkBook, file: string): Sheet[] {
  return workbook.SheetNames.map((name) => {
    const sheet = workbook.Sheets[name];
    const rows = sheet
      ? utils.sheet_to_json<Cell[]>(sheet, { header: 1, raw: true, defval: null, blankrows: true })
      : [];
    return { file, name, rows };
  });
}

/** Where the cells of a sheet link to, by row as a spreadsheet counts; the last link of a row. */
export function hyperlinksOf(bytes: Uint8Array, sheetName: string): ReadonlyMap<number, string> {
  const sheet = read(bytes, { dense: true, sheets: sheetName }).Sheets[sheetName];
  const cells: readonly (readonly (CellObject | undefined)[] | undefined)[] =
    sheet?.['!data'] ?? [];
  return new Map(
    cells.flatMap((row, index) => {
      const link = row?.findLast((cell) => cell?.l)?.l;
      return link ? [[index + 1, link.Target] as const] : [];
    }),
  );
}

/** Whether the bytes are HTML, as a server sends when it refuses a download. */
export function looksLikeWebPage(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 512)).trimStart().toLowerCase();
  return start.startsWith('<!doctype html') || start.startsWith('<html');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
