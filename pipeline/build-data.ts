import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { corrections } from '../src/facts/tables/corrections.ts';
import { tablePath } from '../src/facts/tables/table.ts';
import { applyCorrections, checkCorrectionsUsed, type DeclaredCorrection } from './corrections.ts';
import { citationsFile } from './citations/citations-file.ts';
import { checkRowCounts } from './check-row-counts.ts';
import { readKeptData } from './kept-data.ts';
import { KnownFiles } from './read/known-files.ts';
import { openSourceFolder } from './read/source-folder.ts';
import { ShapedTables } from './shaped-tables.ts';
import type { ShapedTable, Source } from './source.ts';
import { tablesByHand } from './tables-by-hand.ts';
import { toldInWords } from './system-problem.ts';
import { changedRows } from './write/changed-rows.ts';
import { describeData, type TableFile } from './write/data-package.ts';
import { dataReadme } from './write/data-readme.ts';
import { holdFolder } from './write/folder-lock.ts';
import { recoverFolder, replaceFolder } from './write/swap-folder.ts';
import { tableCsv } from './write/table-csv.ts';

export interface BuildOptions {
  /** The folder with the agency files. */
  readonly from: string;
  /** The folder to write. Replaced whole, or not at all. */
  readonly into: string;
  /** The folder as it is now, with the corrections and the dates that outlive a run. */
  readonly kept: string;
  readonly sources: readonly Source[];
  /** Paths of source files that may be others than those read before: newer or mended ones. */
  readonly accept?: readonly string[];
  /** The date a file seen for the first time is marked with, such as 2026-11-22. */
  readonly today: string;
  /** Told what was done, a line at a time. */
  readonly say: (line: string) => void;
}

/**
 * Agency files in, `data/` out. Throws a PipelineError when a check fails, the system refuses
 * something or another run is at work, and then leaves the old folder as it was.
 */
export async function buildData(options: BuildOptions): Promise<void> {
  const folders = new Set([options.kept, options.into]);
  const letGo: (() => Promise<void>)[] = [];
  try {
    for (const folder of folders) letGo.push(await holdFolder(folder));
    // First of all: what an earlier run left half done must not be read as if it were whole.
    for (const folder of folders) await recoverFolder(folder);
    await makeData(options);
  } catch (problem) {
    throw toldInWords(problem);
  } finally {
    for (const release of letGo) await release();
  }
}

async function makeData(options: BuildOptions): Promise<void> {
  const { from, into, kept, sources, today, say } = options;
  const old = await readKeptData(kept);
  const known = new KnownFiles(old.files, new Set(options.accept));
  const folder = openSourceFolder(from, old.retrieved, today, known);
  await folder.checkKnown(sources.flatMap(({ files }) => files));
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
  old.byHand.forEach((table) => {
    shaped.add(table);
  });

  const files = shaped.all().map(fileOf);
  const sameEdition = ({ sources: ids }: TableFile) =>
    ids.every((id) => old.releases.get(id) === folder.records.get(id)?.release);
  checkRowCounts(
    files
      .filter(({ table }) => table !== corrections && !tablesByHand.includes(table))
      .map((file) => ({ ...file, sameEdition: sameEdition(file) })),
    old.rows,
  );
  for (const record of folder.records.values()) sayIf(known.note(record, record.sha256), say);
  for (const line of await changesIn(files, kept)) say(line);
  const data = describeData(files, folder.records);
  const changes = await replaceFolder(
    into,
    new Map([
      ...files.map(({ path, csv }) => [path, csv] as const),
      ['datapackage.json', `${JSON.stringify(data, null, 2)}\n`],
      ['README.md', dataReadme(data)],
      ['citations.json', `${JSON.stringify(citationsFile(data.sources), null, 2)}\n`],
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

/** What changes in the tables that were there before. */
async function changesIn(files: readonly TableFile[], kept: string): Promise<string[]> {
  const lines: string[] = [];
  for (const { table, path, csv } of files) {
    const before = await readFile(join(kept, path), 'utf8').catch(() => undefined);
    if (before === undefined) continue;
    const changes = changedRows(table, before, csv);
    if (changes.length > 0) lines.push(`${kept}/${path}: ${changes.join('. ')}.`);
  }
  return lines;
}

function sayIf(line: string | undefined, say: (line: string) => void): void {
  if (line !== undefined) say(line);
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
