import { corrections } from '../src/facts/tables/corrections.ts';
import { tablePath } from '../src/facts/tables/table.ts';
import { applyCorrections, checkCorrectionsUsed, type DeclaredCorrection } from './corrections.ts';
import { checkRowCounts } from './check-row-counts.ts';
import { readKeptData } from './kept-data.ts';
import { openSourceFolder } from './read/source-folder.ts';
import { ShapedTables } from './shaped-tables.ts';
import type { ShapedTable, Source } from './source.ts';
import { describeData, type TableFile } from './write/data-package.ts';
import { dataReadme } from './write/data-readme.ts';
import { replaceFolder } from './write/swap-folder.ts';
import { tableCsv } from './write/table-csv.ts';

export interface BuildOptions {
  /** The folder with the agency files. */
  readonly from: string;
  /** The folder to write. Replaced whole, or not at all. */
  readonly into: string;
  /** The folder as it is now, with the corrections and the dates that outlive a run. */
  readonly kept: string;
  readonly sources: readonly Source[];
  /** The date a file seen for the first time is marked with, such as 2026-11-22. */
  readonly today: string;
  /** Told what was done, a line at a time. */
  readonly say: (line: string) => void;
}

/**
 * Agency files in, `data/` out. Throws a PipelineError when a check fails, and then leaves the
 * old folder as it was.
 */
export async function buildData(options: BuildOptions): Promise<void> {
  const { from, into, kept, sources, today, say } = options;
  const old = await readKeptData(kept);
  const folder = openSourceFolder(from, old.retrieved, today);
  const shaped = new ShapedTables();
  for (const source of sources) {
    const tables = (await source.shape(folder, shaped)).map((table) =>
      applyCorrections(table, old.corrections),
    );
    source.check?.(tables, shaped);
    tables.forEach((table) => {
      shaped.add(table);
    });
    const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
    say(`${source.name}: ${count(tables.length, 'table')}, ${count(rows, 'row')}`);
    tables.flatMap(({ notes }) => notes ?? []).forEach(say);
  }
  checkCorrectionsUsed(old.corrections, shaped.all());
  shaped.add(correctionsTable(old.corrections));

  const files = shaped.all().map(fileOf);
  checkRowCounts(
    files.filter(({ table }) => table !== corrections),
    old.rows,
  );
  const data = describeData(files, folder.records);
  const changes = await replaceFolder(
    into,
    new Map([
      ...files.map(({ path, csv }) => [path, csv] as const),
      ['datapackage.json', `${JSON.stringify(data, null, 2)}\n`],
      ['README.md', dataReadme(data)],
    ]),
  );
  changes.forEach((path) => {
    say(`written: ${into}/${path}`);
  });
  say(
    changes.length === 0
      ? `${into} is as it was`
      : `${into}: ${count(changes.length, 'file')} changed`,
  );
}

function fileOf(shaped: ShapedTable): TableFile {
  const { table, release, rows, sources } = shaped;
  return {
    table,
    ...(release === undefined ? {} : { release }),
    path: tablePath(table, release),
    csv: tableCsv(shaped),
    rows: rows.length,
    sources,
  };
}

function correctionsTable(declared: readonly DeclaredCorrection[]): ShapedTable {
  return { table: corrections, rows: declared.map(({ cells }) => cells), sources: [] };
}

function count(number: number, noun: string): string {
  return `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;
}
