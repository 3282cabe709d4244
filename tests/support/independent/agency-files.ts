import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { read, utils } from '@e965/xlsx';
import { unzipSync } from 'fflate';

/** A number, a marker such as `*`, an empty text, or `no-row` or `no-file`. */
export type AgencyCell = number | string;

/**
 * The folder of agency files that `CAREER_ALMANAC_SOURCES` names, or the one that stands beside
 * a developer's checkout; undefined when there is none.
 */
export function agencyFolder(): string | undefined {
  const beside = fileURLToPath(new URL('../../../../shared/data', import.meta.url));
  return [process.env.CAREER_ALMANAC_SOURCES, beside].find((path) => path && existsSync(path));
}

/** A sheet as the agency wrote it: rows of cells. */
export type Sheet = readonly (readonly unknown[])[];

/** Every sheet of every workbook in `file`, a workbook itself or a zip of some, by name. */
export function readSheets(folder: string, file: string): ReadonlyMap<string, Sheet> {
  const bytes = readFileSync(join(folder, file));
  const workbooks = file.endsWith('.zip')
    ? Object.entries(unzipSync(bytes))
        .filter(([name]) => /\.xlsx?$/i.test(name))
        .map(([, content]) => content)
    : [bytes];
  return new Map(
    workbooks.flatMap((content) =>
      Object.entries(read(content, { dense: true }).Sheets).map(
        ([name, sheet]) => [name, utils.sheet_to_json<unknown[]>(sheet, { header: 1 })] as const,
      ),
    ),
  );
}

/** The lines of a text file, split at every comma. */
export function readCommaLines(folder: string, file: string): readonly (readonly string[])[] {
  return readLines(folder, file, ',');
}

/** The lines of a text file, split at every tab. */
export function readTabLines(folder: string, file: string): readonly (readonly string[])[] {
  return readLines(folder, file, '\t');
}

const readLines = (folder: string, file: string, separator: string) =>
  readFileSync(join(folder, file), 'utf8')
    .split(/\r?\n/)
    .map((line) => line.split(separator).map((cell) => cell.trim()));
