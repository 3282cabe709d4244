import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The second opinion on data/: it shares no line with src/facts or the pipeline, so that a
// mistake there is not repeated here.

const dataFolder = fileURLToPath(new URL('../../../data', import.meta.url));

type Row = Readonly<Record<string, string>>;

/** The rows of a CSV text as records of its first row's names. */
export function csvRows(text: string): Row[] {
  const [names = [], ...rows] = csvLines(text);
  return rows.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
  );
}

function csvLines(text: string): string[][] {
  const lines: string[][] = [];
  let line: string[] = [];
  // A cell and what ends it: a comma, or the end of the line.
  for (const [, cell = '', end] of text.matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r?\n|$)/g)) {
    line.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === ',') continue;
    if (line.length > 1 || line[0] !== '') lines.push(line);
    line = [];
  }
  return lines;
}

/**
 * Reads cells of `data/` by fact id: the text of the cell, `no-row` when the table has no such
 * row, or `no-table` when nothing here knows the table.
 */
export class DataCells {
  readonly #tables = new Map<string, ReadonlyMap<string, Row> | undefined>();
  readonly #folder: string;

  constructor(folder = dataFolder) {
    this.#folder = folder;
  }

  cell(factId: string): string {
    const [dataset = '', release = '', place = '', code = '', measure = ''] = factId.split('/');
    const column = measure.replaceAll('-', '_');
    if (dataset === 'rpp') {
      const key = { place, year: release, line: code };
      return this.#find('bea/price-parities.csv', key, column);
    }
    if (dataset === 'oews' && code.startsWith('entry-')) {
      return this.#find(`oews/education/${release}.csv`, { place, level: code.slice(6) }, column);
    }
    const [occupation = '', naics] = code.split('.N');
    if (dataset === 'oews' && naics !== undefined) {
      const key = { naics, code: occupation };
      return this.#find(`oews/industries/${release}.csv`, key, column);
    }
    if (dataset === 'oews' && place !== 'US') {
      const folder = /^M\d/.test(place) ? 'metros' : 'states';
      return this.#find(`oews/${folder}/${release}.csv`, { place, code }, column);
    }
    if (place !== 'US') return 'no-table';
    switch (dataset) {
      case 'oews':
        return this.#find(`oews/national/${release}.csv`, { code }, column);
      case 'ep':
        return this.#find(`ep/occupations-${release}.csv`, { code }, column);
      case 'cpi':
        return this.#find('cpi/cpi-u.csv', { month: release }, column);
      case 'onet':
        return this.#survey(code, measure);
      default:
        return 'no-table';
    }
  }

  /** Answers to the survey's question about required education: `education-6` is its sixth. */
  #survey(code: string, measure: string): string {
    const category = /^education-(\d+)$/.exec(measure)?.[1];
    if (category === undefined) return 'no-table';
    const key = { onet_code: code, scale: 'RL', category };
    return this.#find('onet/education-survey.csv', key, 'percent');
  }

  /** Codes of the detailed occupations of an OEWS release. */
  detailedCodes(release: string): string[] {
    const rows = this.#table(`oews/national/${release}.csv`, ['code'])?.values() ?? [];
    return [...rows].filter((row) => row.level === 'detailed').map((row) => row.code ?? '');
  }

  #find(file: string, key: Row, column: string): string {
    const table = this.#table(file, Object.keys(key));
    if (!table) return 'no-table';
    const row = table.get(Object.values(key).join(' '));
    // Where the source file lacks a column, cells are empty: nobody estimates it there.
    return row ? (row[column] ?? 'no-table') || 'no-estimate' : 'no-row';
  }

  #table(file: string, keyColumns: readonly string[]): ReadonlyMap<string, Row> | undefined {
    if (!this.#tables.has(file)) {
      const path = join(this.#folder, file);
      const rows = existsSync(path) ? csvRows(readFileSync(path, 'utf8')) : undefined;
      const keyOf = (row: Row) => keyColumns.map((column) => row[column]).join(' ');
      this.#tables.set(file, rows && new Map(rows.map((row) => [keyOf(row), row])));
    }
    return this.#tables.get(file);
  }
}
