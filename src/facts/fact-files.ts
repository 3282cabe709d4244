import { parse } from 'csv-parse/sync';
import { anyOtherCode, factFile, type FactFile } from '../domain/figures/fact-file.ts';
import type { FactAddress } from '../domain/figures/fact-id.ts';
import { absenceWithoutRow } from '../domain/figures/fact-row.ts';
import { columnOf } from '../domain/figures/measure-of.ts';
import { measuresOf, type Dataset } from '../domain/figures/measures.ts';
import { nationId } from '../domain/places/place.ts';
import { tablesOfFacts, type TableOfFacts } from './fact-tables.ts';
import { topCodeOf } from './oews-figure.ts';
import { once } from './once.ts';
import { allPlaces } from './places.ts';
import { readDataFile } from './read-table.ts';
import { tablePath } from './tables/table.ts';

type FileAddress = Omit<FactAddress, 'measure'>;
type OpenFile = FactFile & { readonly lines: Map<string, string> };

/** Every file of facts, as `data/` has them, by its path: see `factFile`. */
export const factFiles = once((): ReadonlyMap<string, FactFile> => {
  const files = new Map<string, OpenFile>();
  for (const facts of tablesOfFacts) {
    for (const release of facts.releases()) addTable(files, facts, release);
  }
  return files;
});

function addTable(files: Map<string, OpenFile>, facts: TableOfFacts, release: string): void {
  const { dataset } = facts;
  const measures: readonly string[] = measuresOf<Dataset>(dataset);
  const held = new Set<string>();
  const areas = new Map<string, FileAddress>();
  const fileOf = (address: FileAddress): OpenFile => {
    const path = factFile(address);
    const file = files.get(path) ?? { dataset, release: address.release, lines: new Map() };
    files.set(path, file);
    areas.set(path, address);
    return file;
  };
  for (const { keys, cells } of rowsOf(facts, release)) {
    const address = {
      dataset,
      release: facts.releaseOf?.(keys) ?? release,
      place: facts.placeOf?.(keys) ?? nationId,
      code: facts.codeOf(keys),
    };
    const { lines } = fileOf(address);
    // A row of one figure is put beside those before it.
    const before = facts.figureOf ? lines.get(address.code)?.split(',') : undefined;
    const line = cells.map((cell, at) => {
      if (cell === '') return before?.[at] ?? '';
      const measure = measures[at] ?? '';
      held.add(measure);
      return cell === 'top-coded' ? withThreshold(address, measure) : plainNumber(cell);
    });
    lines.set(address.code, line.join(','));
  }
  if (facts.everyPlace) {
    for (const { id: place } of allPlaces()) fileOf({ dataset, release, place, code: '' });
  }
  for (const address of areas.values()) {
    const { lines } = fileOf(address);
    const empty = ','.repeat(measures.length - 1);
    for (const code of facts.leftOut?.(release) ?? []) if (!lines.has(code)) lines.set(code, empty);
    if (lines.has(anyOtherCode)) continue;
    const other = { ...address, code: anyOtherCode };
    const absences = measures.map((measure) => {
      const reason = held.has(measure) ? absenceWithoutRow({ ...other, measure }) : '';
      return reason === 'not-in-our-copy' ? '' : reason;
    });
    lines.set(anyOtherCode, absences.join(','));
  }
}

/** A number without the zeros that some tables have at its end, as pages and programs write it. */
const plainNumber = (cell: string): string =>
  /^-?\d+\.\d*0$/.test(cell) ? String(Number(cell)) : cell;

/** A top-coded cell that says from where on, as figures in the site's own files do. */
function withThreshold({ release }: FileAddress, measure: string): string {
  const topCode = topCodeOf({ release, measure });
  return topCode === undefined ? 'top-coded' : `top-coded:${String(topCode)}`;
}

interface FactRow {
  /** The columns that say what the row is about. */
  readonly keys: Readonly<Record<string, string>>;
  /** A cell for every measure of the dataset. */
  readonly cells: readonly string[];
}

/** The rows of a table that hold figures. */
function* rowsOf(facts: TableOfFacts, release: string): Generator<FactRow> {
  const { table, dataset, figureOf } = facts;
  const measures: readonly string[] = measuresOf<Dataset>(dataset);
  const lines = linesOf(readDataFile(tablePath(table, release)));
  const columns = lines.next().value ?? [];
  const places = measures.map((measure) => columns.indexOf(columnOf(measure)));
  const keyColumns = columns.flatMap((name, at) =>
    figureOf !== undefined || !places.includes(at) ? [[name, at] as const] : [],
  );
  for (const line of lines) {
    const keys: Record<string, string> = {};
    for (const [name, at] of keyColumns) keys[name] = line[at] ?? '';
    if (!figureOf) {
      yield { keys, cells: places.map((at) => line[at] ?? '') };
      continue;
    }
    const figure = figureOf(keys);
    if (!figure) continue;
    yield { keys, cells: measures.map((id) => (id === figure.measure ? figure.cell : '')) };
  }
}

function* linesOf(text: string): Generator<readonly string[], undefined> {
  if (text.includes('"')) {
    yield* parse(text);
    return;
  }
  // One line at a time: the largest table has 136,000.
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    yield text.slice(at, end).split(',');
    at = end + 1;
  }
}
