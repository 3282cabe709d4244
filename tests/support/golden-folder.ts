import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import { parse } from 'csv-parse/sync';
import type { Source, SourceFolder } from '../../pipeline/source.ts';
import { ShapedTables } from '../../pipeline/shaped-tables.ts';
import { tableCsv } from '../../pipeline/write/table-csv.ts';
import { tablePath } from '../../src/facts/tables/table.ts';

/**
 * Golden folders: `golden/<source>/good/in` holds small made-up source files and `good/out` the
 * tables they must become. Every other folder holds only what is malformed, and in `error.txt`
 * the whole sentence that must stop the pipeline. A workbook is a folder with a CSV file a sheet;
 * a sheet that must be missing is an empty file.
 */
const golden = join(import.meta.dirname, '../pipeline/golden');

/** The names of the malformed cases of a source. */
export function malformedCases(source: string): string[] {
  return readdirSync(join(golden, source)).filter((name) => name !== 'good');
}

/** The sentence that must stop the pipeline. */
export function expectedError(source: string, name: string): string {
  return readFileSync(join(golden, source, name, 'error.txt'), 'utf8').trim();
}

/** The tables the sound folder must become, by path below `data/`. */
export function expectedTables(source: string): Record<string, string> {
  const out = join(golden, source, 'good', 'out');
  const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.csv'),
  );
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(out, path), 'utf8')]));
}

/** What a source makes of a golden folder, by path below `data/`. */
export async function shapeGolden(
  source: Source,
  folder: SourceFolder,
  soFar: ShapedTables = new ShapedTables(),
): Promise<Record<string, string>> {
  const tables = await source.shape(folder, soFar);
  return Object.fromEntries(
    tables.map((shaped) => [tablePath(shaped.table, shaped.release), tableCsv(shaped)]),
  );
}

/** The golden folder of a case: its own files over those of the sound one. */
export function goldenFolder(source: string, name = 'good'): SourceFolder {
  const layers = [join(golden, source, name), join(golden, source, 'good', 'in')];
  return {
    async read({ file }) {
      const paths = layers.map((layer) => join(layer, basename(file))).filter(existsSync);
      const [path] = paths;
      if (!path) throw new TypeError(`There is no golden file for ${file}.`);
      return statSync(path).isDirectory() ? workbookFrom(paths) : await readFile(path);
    },
    has({ file }) {
      return Promise.resolve(layers.some((layer) => existsSync(join(layer, basename(file)))));
    },
  };
}

/** A workbook from folders of CSV files, the first folder that has a sheet winning. */
function workbookFrom(folders: readonly string[]): Uint8Array {
  const files = new Map(
    folders
      .toReversed()
      .flatMap((folder) => readdirSync(folder).map((name) => [name, join(folder, name)] as const)),
  );
  const sheets = [...files]
    .map(([name, path]) => [basename(name, '.csv'), readFileSync(path, 'utf8')] as const)
    .filter(([, text]) => text !== '');
  const made = sheets.map(([name, text]) => {
    const rows: string[][] = parse(text, { relax_column_count: true });
    return [name, utils.aoa_to_sheet(rows.map((row) => row.map(cellFrom)))] as const;
  });
  const book = { SheetNames: made.map(([name]) => name), Sheets: Object.fromEntries(made) };
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const cellFrom = (text: string): string | number | null => {
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
};
