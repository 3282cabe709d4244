import type { z } from 'zod';
import {
  absentFigure,
  FigureTable,
  figureColumnsOf,
  type FigureColumnSpec,
} from './figure-table.ts';
import { FactsError, rebuildRemedy } from './facts-error.ts';
import { readDataFile } from './read-table.ts';
import { tablePath, type TableDefinition } from './tables/table.ts';

/**
 * Reads a table of figures with two key columns, every cell checked as `readTable` would, but
 * without an object for each row: such a table has a hundred thousand of them.
 * @throws FactsError naming the file, the row (as a spreadsheet counts, header = 1) and the column.
 */
export function readFigureTable(
  table: TableDefinition,
  release?: string,
  ...folder: [] | [string]
): FigureTable {
  const file = tablePath(table, release);
  return new Reader(table, file, readDataFile(file, ...folder)).read();
}

const [newline, comma, point, zero, nine] = [10, 44, 46, 48, 57];

/** A position in the text, moved on cell by cell. */
class Reader {
  readonly #table: TableDefinition;
  readonly #file: string;
  readonly #text: string;
  readonly #columns: readonly string[];
  #at = 0;
  /** As a spreadsheet counts, from 1. */
  #row = 1;

  constructor(table: TableDefinition, file: string, text: string) {
    this.#table = table;
    this.#file = file;
    this.#text = text;
    this.#columns = Object.keys(table.row.shape);
  }

  read(): FigureTable {
    const specs = figureColumnsOf(this.#table);
    this.#header();
    const size = this.#lines();
    const columns = specs.map(() => new Float64Array(size));
    const used = specs.map(() => false);
    const [firstKeys, secondKeys] = [new KeyColumn(this.#check(0)), new KeyColumn(this.#check(1))];
    const groups = new Map<string, { readonly start: number; end: number }>();
    const seconds = new Uint16Array(size);
    let [lastFirst, lastSecond] = ['', ''];
    for (let row = 0; row < size; row += 1) {
      this.#row = row + 2;
      const first = firstKeys.checked(this.#key());
      const second = secondKeys.checked(this.#key());
      const isNew = first !== lastFirst;
      if (isNew ? first < lastFirst : second <= lastSecond) {
        throw this.#error('The rows are not in the order of their keys, each key once.', 0);
      }
      if (isNew) groups.set(first, { start: row, end: row });
      const group = groups.get(first);
      if (group) group.end = row + 1;
      [lastFirst, lastSecond] = [first, second];
      seconds[row] = secondKeys.position(second);
      for (let index = 0; index < specs.length; index += 1) {
        const value = this.#figure(specs, index);
        const column = columns[index];
        if (column) column[row] = value;
        if (value !== absentFigure) used[index] = true;
      }
    }
    const held = specs.flatMap(({ name }, index) => {
      const column = columns[index];
      return column && used[index] ? [[name, column] as const] : [];
    });
    return new FigureTable(groups, seconds, secondKeys.names, new Map(held));
  }

  #header(): void {
    const end = this.#text.indexOf('\n');
    const header = end < 0 ? this.#text : this.#text.slice(0, end);
    const expected = this.#columns.join();
    if (end < 0 || header !== expected) {
      throw new FactsError(
        `The header is "${header}" where "${expected}" is expected.`,
        `data/${this.#file}, row 1`,
        rebuildRemedy,
      );
    }
    this.#at = end + 1;
  }

  /** Lines below the header. Throws when the last one has no end: the file is cut short. */
  #lines(): number {
    let lines = 0;
    for (let at = this.#at; at < this.#text.length; lines += 1) {
      const end = this.#text.indexOf('\n', at);
      if (end < 0) {
        this.#row = lines + 2;
        throw this.#error('The file is cut short in the middle of a row.', 0);
      }
      at = end + 1;
    }
    return lines;
  }

  #check(index: number): (key: string) => void {
    const shape: Readonly<Record<string, z.ZodType>> = this.#table.row.shape;
    const schema = shape[this.#columns[index] ?? ''];
    return (key) => {
      const issue = schema?.safeParse(key).error?.issues[0];
      if (issue) throw this.#error(`"${key}" does not fit: ${issue.message}.`, index);
    };
  }

  /** The text up to the next comma. */
  #key(): string {
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at);
      if (code === comma) break;
      if (code === newline) throw this.#error('The row has too few cells.', 0);
      this.#at += 1;
    }
    this.#at += 1;
    return this.#text.slice(start, this.#at - 1);
  }

  /** The number of a figure cell, or what stands for its reason. */
  #figure(specs: readonly FigureColumnSpec[], index: number): number {
    const [text, start] = [this.#text, this.#at];
    let [at, value, scale] = [start, 0, 0];
    let code = text.charCodeAt(at);
    while ((code >= zero && code <= nine) || (code === point && scale === 0 && at > start)) {
      if (code === point) scale = 1;
      else {
        value = value * 10 + (code - zero);
        scale *= 10;
      }
      at += 1;
      code = text.charCodeAt(at);
    }
    const end = index === specs.length - 1 ? newline : comma;
    const isNumber = at > start && scale !== 1 && (code === comma || code === newline);
    if (!isNumber) return this.#reason(specs[index], index, end);
    this.#endCell(at, code, end, index);
    // Both are whole numbers, so that the quotient is the decimal fraction itself.
    return scale > 1 ? value / scale : value;
  }

  #reason(spec: FigureColumnSpec | undefined, index: number, end: number): number {
    const start = this.#at;
    let at = start;
    let code = this.#text.charCodeAt(at);
    while (code !== comma && code !== newline) code = this.#text.charCodeAt((at += 1));
    const word = this.#text.slice(start, at);
    const reason = spec?.reasons.get(word);
    if (reason === undefined) {
      const known = [...(spec?.reasons.keys() ?? [])].filter(Boolean).join(', ');
      throw this.#error(
        `Expected a number in plain digits or one of: ${known}.`,
        index + this.#table.primaryKey.length,
      );
    }
    this.#endCell(at, code, end, index);
    return reason;
  }

  /** Moves behind a cell. Throws when a row ends before its last cell or goes on after it. */
  #endCell(at: number, code: number, end: number, index: number): void {
    if (code !== end) {
      throw this.#error(
        `The row has too ${end === comma ? 'few' : 'many'} cells.`,
        index + this.#table.primaryKey.length,
      );
    }
    this.#at = at + 1;
  }

  #error(what: string, column: number): FactsError {
    const name = this.#columns[column] ?? '';
    const where = `data/${this.#file}, row ${String(this.#row)}, column ${name}`;
    return new FactsError(what, where, rebuildRemedy);
  }
}

/** The different keys of a column, each checked once and numbered as it comes. */
class KeyColumn {
  readonly #positions = new Map<string, number>();
  readonly #check: (key: string) => void;

  constructor(check: (key: string) => void) {
    this.#check = check;
  }

  /** The key, checked when it comes for the first time. */
  checked(key: string): string {
    if (this.#positions.has(key)) return key;
    this.#check(key);
    this.#positions.set(key, this.#positions.size);
    return key;
  }

  position(key: string): number {
    return this.#positions.get(key) ?? 0;
  }

  get names(): readonly string[] {
    return [...this.#positions.keys()];
  }
}
