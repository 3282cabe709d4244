import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Row = Readonly<Record<string, string>>;

const tables = new Map<string, readonly Row[]>();

/** The rows of a table of `data/`, text in every cell. A table is read once. */
export function dataRows(path: string): readonly Row[] {
  const rows = tables.get(path) ?? readRows(path);
  tables.set(path, rows);
  return rows;
}

function readRows(path: string): readonly Row[] {
  return parse(readFileSync(join('data', path), 'utf8'), { columns: true });
}

/** The rows of the newest national release. */
export function newestNationalRows(): readonly Row[] {
  const newest = readdirSync('data/oews/national').toSorted().at(-1);
  if (!newest) throw new Error('data/oews/national holds no release.');
  return dataRows(`oews/national/${newest}`);
}

/** Releases of the projections that are held, such as `2024-34`. */
export function projectionEditions(): string[] {
  return readdirSync('data/ep').flatMap((name) => /^occupations-(.+)\.csv$/.exec(name)?.[1] ?? []);
}

/** Those that are held whole, with the reasons that only a workbook has. */
export function wholeProjectionEditions(): string[] {
  return readdirSync('data/ep').flatMap((name) => /^factors-(.+)\.csv$/.exec(name)?.[1] ?? []);
}

/** The amounts that texts may name, by slug and what. */
export function amountIds(): ReadonlySet<string> {
  return new Set(dataRows('amounts.csv').map(({ slug, what }) => `${slug ?? ''}/${what ?? ''}`));
}
