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
  if (!text.includes('"')) {
    return text.split(/\r?\n/).flatMap((line) => (line === '' ? [] : [line.split(',')]));
  }
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

/** A table by its key, which each of its rows has for itself. */
interface KeyedTable {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads cells of `data/` by fact id: the text of the cell, `no-row` or `no-column` when the table
 * has no such row or nothing in the column, or `no-table` when nothing here knows the table.
 */
export class DataCells {
  readonly #tables = new Map<string, KeyedTable | undefined>();
  readonly #folder: string;

  constructor(folder = dataFolder) {
    this.#folder = folder;
  }

  cell(factId: string): string {
    const [dataset = '', release = '', place = '', ...rest] = factId.split('/');
    // An id about rents has no code.
    const [code = '', measure = code] = rest;
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
      const [folder, scope] = /^M\d/.test(place)
        ? ['metros', 'metro']
        : /^R\d/.test(place)
          ? ['rural', 'rural']
          : ['states', 'state'];
      const cell = this.#find(`oews/${folder}/${release}.csv`, { place, code }, column);
      if (cell !== 'no-row') return cell;
      const out = this.#find('oews/left-out.csv', { release, scope, code }, 'code');
      return out === code ? 'no-code' : cell;
    }
    if (dataset === 'fmr') return this.#find(`hud/rents-${release}.csv`, { place }, column);
    if (place !== 'US') return 'no-table';
    switch (dataset) {
      case 'oews':
        return this.#find(`oews/national/${release}.csv`, { code }, column);
      case 'ep':
        return this.#projection(release, code, column);
      case 'context': {
        const cell = this.#find('onet/work-context.csv', { code }, column);
        return /^\d/.test(cell) ? cell : 'not-in-our-copy';
      }
      case 'ai':
        return this.#find(`ai/${measure}-${release}.csv`, { code }, column);
      case 'tax':
        return this.#find(`tax/federal-${release}.csv`, { code, measure }, 'value');
      case 'cps':
        return this.#find(`cps/median-ages-${release}.csv`, { code }, column);
      case 'amount':
        return this.#find('amounts.csv', { slug: code, what: measure, year: release }, 'value');
      case 'ipeds':
        return this.#find(`ipeds/tuition-${release}.csv`, { code }, column);
      case 'cpi':
        return this.#find('cpi/cpi-u.csv', { month: release }, column);
      case 'onet':
        return this.#survey(code, measure);
      default:
        return 'no-table';
    }
  }

  /** The projections: where an edition is held in part, what it lacks is lacking in our copy alone. */
  #projection(release: string, code: string, column: string): string {
    const file = `ep/occupations-${release}.csv`;
    const jobs = this.#column(file, 'jobs_base');
    const isPart = jobs.length > 0 && jobs.every((cell) => cell === '');
    const cell = this.#find(file, { code }, column);
    return isPart && !/^-?\d/.test(cell) ? 'not-in-our-copy' : cell;
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
    const file = `oews/national/${release}.csv`;
    const levels = this.#column(file, 'level');
    return this.#column(file, 'code').filter((_, at) => levels[at] === 'detailed');
  }

  /** The cells of a column in the table of a file whose rows are keyed by code. */
  #column(file: string, column: string): string[] {
    const table = this.#table(file, ['code']);
    const at = table?.columns.get(column) ?? -1;
    return [...(table?.rows.values() ?? [])].map((cells) => cells[at] ?? '');
  }

  #find(file: string, key: Row, column: string): string {
    const table = this.#table(file, Object.keys(key));
    if (!table) return 'no-table';
    const row = table.rows.get(Object.values(key).join(' '));
    if (!row) return 'no-row';
    const at = table.columns.get(column);
    // Where the copy that was read lacks a column, cells are empty.
    return at === undefined ? 'no-table' : (row[at] ?? '') || 'no-column';
  }

  #table(file: string, keyColumns: readonly string[]): KeyedTable | undefined {
    if (!this.#tables.has(file)) {
      const path = join(this.#folder, file);
      const [names = [], ...lines] = existsSync(path) ? csvLines(readFileSync(path, 'utf8')) : [];
      const columns = new Map(names.map((name, at) => [name, at]));
      const keys = keyColumns.map((column) => columns.get(column) ?? -1);
      const rows = new Map(
        lines.map((cells) => [keys.map((at) => cells[at] ?? '').join(' '), cells]),
      );
      this.#tables.set(file, names.length > 0 ? { columns, rows } : undefined);
    }
    return this.#tables.get(file);
  }
}
