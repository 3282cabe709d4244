import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { utils, write } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import { zipSync } from 'fflate';
import { buildData } from '../../../pipeline/build-data.ts';
import { oewsSource } from '../../../pipeline/oews/oews-source.ts';
import type { ReleaseToRead } from '../../../pipeline/oews/release.ts';

export const golden = path.resolve('tests/pipeline/golden/oews');

const madeUp = { era: 'soc-2018', method: 'model-based', published: null, lines: 12 } as const;

/** Two releases of occupations that do not exist: one zipped .xls, one .xlsx. */
export const madeUpReleases: readonly ReleaseToRead[] = [
  {
    ...madeUp,
    release: '2090-05',
    label: 'May 2090',
    zip: 'oesm90nat.zip',
    file: 'bls-oews/oesm90nat.zip',
    note: 'The first year.',
  },
  {
    ...madeUp,
    release: '2091-05',
    label: 'May 2091',
    zip: 'oesm91nat.zip',
    file: 'bls-oews/national_M2091_dl.xlsx',
    note: 'The second year.',
  },
];

/** Where a new folder of agency files and the `data/` made from it lie. */
export interface Workbench {
  readonly from: string;
  readonly data: string;
}

/** A fresh folder with both made-up releases, and no `data/` yet. */
export async function openWorkbench(): Promise<Workbench> {
  const folder = await mkdtemp(path.join(tmpdir(), 'career-almanac-'));
  const workbench = { from: path.join(folder, 'sources'), data: path.join(folder, 'data') };
  await putOlder(workbench, await tableOf('two-releases', '2090-05'));
  await putNewer(workbench, await tableOf('two-releases', '2091-05'));
  return workbench;
}

/** The table stored for a case, as text in every cell. */
export async function tableOf(name: string, release: string): Promise<string[][]> {
  return parse(await readFile(path.join(golden, name, `${release}.csv`), 'utf8'));
}

/** Puts `table` where the May 2091 workbook is expected. */
export async function putNewer(workbench: Workbench, table: string[][]): Promise<void> {
  await put(workbench, 'bls-oews/national_M2091_dl.xlsx', newerWorkbook(table));
}

/** The May 2091 workbook: the table and its field descriptions, under a heading. */
export function newerWorkbook(table: string[][], heading = 'May 2091 OEWS Estimates'): Uint8Array {
  return workbookOf('xlsx', {
    national_M2091_dl: table.map((row) => row.map(numberOrText)),
    'Field Descriptions': notesOf(heading),
  });
}

async function putOlder(workbench: Workbench, table: string[][]): Promise<void> {
  const zip = zipSync({
    'oesm90nat/field_descriptions.xls': workbookOf('biff8', {
      Field_descriptions: notesOf('May 2090 OES Estimates'),
    }),
    'oesm90nat/national_M2090_dl.xls': workbookOf('biff8', { national_dl: table }),
  });
  await put(workbench, 'bls-oews/oesm90nat.zip', zip);
}

export async function put(
  workbench: Workbench,
  file: string,
  content: Uint8Array | string,
): Promise<void> {
  const target = path.join(workbench.from, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, content);
}

/**
 * Runs the pipeline on the workbench, on a given day. Files that were changed since the run before
 * are accepted, unless others are named. Returns what it said.
 */
export async function run(
  workbench: Workbench,
  today = '2091-06-01',
  accept: readonly string[] = madeUpReleases.map(({ file }) => file),
): Promise<string[]> {
  const said: string[] = [];
  await buildData({
    from: workbench.from,
    into: workbench.data,
    kept: workbench.data,
    sources: [oewsSource(madeUpReleases)],
    accept,
    today,
    say: (line) => said.push(line),
  });
  return said;
}

/** Every file below `folder` with its bytes, by path. */
export async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = files.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), await readFile(file, 'base64')] as const;
  });
  return Object.fromEntries((await Promise.all(pairs)).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function notesOf(heading: string): string[][] {
  return [
    [heading],
    ['A survey of occupations that do not exist'],
    ['Notes:'],
    ['*  = indicates that a wage estimate is not available'],
    ['**  = indicates that an employment estimate is not available'],
    ['#  = indicates a wage equal to or greater than $100.00 per hour or $208,000 per year '],
  ];
}

function workbookOf(
  bookType: 'xlsx' | 'biff8',
  sheets: Readonly<Record<string, (string | number)[][]>>,
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
}

/** The newer workbooks hold numbers, the older ones padded text. */
function numberOrText(cell: string): string | number {
  return /^\d+(\.\d+)?$/.test(cell) ? Number(cell) : cell;
}
