import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import type { ShapedTable, Source, SourceFile, SourceFolder } from '../../../pipeline/source.ts';
import { smallNation } from './small-nation.ts';

/** The header of the agency's workbooks of places, as published. */
export const agencyHeader = [
  ...['AREA', 'AREA_TITLE', 'AREA_TYPE', 'PRIM_STATE', 'NAICS', 'NAICS_TITLE', 'I_GROUP'],
  ...['OWN_CODE', 'OCC_CODE', 'OCC_TITLE', 'O_GROUP', 'TOT_EMP', 'EMP_PRSE', 'JOBS_1000'],
  ...['LOC_QUOTIENT', 'PCT_TOTAL', 'PCT_RPT', 'H_MEAN', 'A_MEAN', 'MEAN_PRSE', 'H_PCT10'],
  ...['H_PCT25', 'H_MEDIAN', 'H_PCT75', 'H_PCT90', 'A_PCT10', 'A_PCT25', 'A_MEDIAN', 'A_PCT75'],
  ...['A_PCT90', 'ANNUAL', 'HOURLY'],
] as const;

export type AgencyLine = Partial<Record<(typeof agencyHeader)[number], string | number>>;

/** A line with a whole range of pay, in even hours so that a year is 2,080 of each. */
export function lineOf(changes: AgencyLine): AgencyLine {
  const hours = { PCT10: 30, PCT25: 40, MEDIAN: 50, PCT75: 60, PCT90: 75 };
  return {
    ...{ NAICS: '000000', NAICS_TITLE: 'Cross-industry', I_GROUP: 'cross-industry' },
    ...{ OWN_CODE: '1235', O_GROUP: 'detailed', TOT_EMP: 120, EMP_PRSE: 4.1, JOBS_1000: 7.25 },
    ...{ LOC_QUOTIENT: 1.24, H_MEAN: 52.5, A_MEAN: 109_200, MEAN_PRSE: 0.8 },
    ...Object.fromEntries(Object.entries(hours).map(([point, pay]) => [`H_${point}`, pay])),
    ...Object.fromEntries(Object.entries(hours).map(([point, pay]) => [`A_${point}`, pay * 2080])),
    ...changes,
  };
}

/** A workbook with a sheet of lines, and one of field descriptions as the agency adds. */
export function workbookOf(
  lines: readonly AgencyLine[],
  header: readonly string[] = agencyHeader,
): Uint8Array {
  const rows = lines.map((line) =>
    header.map((name) => (line as Readonly<Record<string, string | number>>)[name] ?? null),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[...header], ...rows]), 'made up');
  const fields = header.map((name) => [name, 'What it says']);
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Field'], ...fields]), 'Field Descriptions');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

/** The workbooks in a zip, each in a folder, as the agency packs them. */
export function zipOf(workbooks: Readonly<Record<string, Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(workbooks).map(([name, bytes]) => [`oesm/${name}`, bytes])),
  );
}

/** A folder that holds these files, by path. */
function folderOf(files: Readonly<Record<string, Uint8Array>>): SourceFolder {
  return {
    has: ({ file }: SourceFile) => Promise.resolve(file in files),
    read({ file }: SourceFile) {
      const bytes = files[file];
      return bytes
        ? Promise.resolve(bytes)
        : Promise.reject(new TypeError(`There is no made-up ${file}.`));
    },
  };
}

/** The tables a source makes of these files once its checks have passed, beside the small nation. */
export async function shapedFrom(
  source: Source,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<readonly ShapedTable[]> {
  const soFar = smallNation();
  const tables = await source.shape(folderOf(files), soFar);
  source.check?.(tables, soFar);
  return tables;
}

/** The releases of May 2025: the one that the small nation has. */
export const newestOf = <Release extends { readonly release: string }>(
  releases: readonly Release[],
): readonly Release[] => releases.filter(({ release }) => release === '2025-05');
