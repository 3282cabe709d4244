import type { z } from 'zod';
import { absenceReasons, type AbsenceReason } from '../domain/figures/missing.ts';
import type { ColumnMeta, PublishedCell } from './tables/columns.ts';
import type { TableDefinition } from './tables/table.ts';

/** Reasons are kept among the numbers as negative ones, which no figure of these tables is. */
const reasonNumber = (reason: AbsenceReason): number => -1 - absenceReasons.indexOf(reason);

/** What stands for a figure that the copy which was read has no column for. */
export const absentFigure = reasonNumber('not-in-our-copy');

/** What a figure column may hold besides numbers, and what stands for it. */
export interface FigureColumnSpec {
  readonly name: string;
  readonly reasons: ReadonlyMap<string, number>;
}

/** The figure columns of a table, which come after its keys. */
export function figureColumnsOf(table: TableDefinition): readonly FigureColumnSpec[] {
  const shape: Readonly<Record<string, z.ZodType>> = table.row.shape;
  return Object.entries(shape)
    .slice(table.primaryKey.length)
    .map(([name, schema]) => {
      const meta = schema.meta() as ColumnMeta | undefined;
      if (!meta?.missing) throw new TypeError(`"${name}" of "${table.name}" is no figure column.`);
      const reasons = new Map<string, number>(
        meta.missing.map((reason) => [reason, reasonNumber(reason)]),
      );
      if (meta.emptyMeans) reasons.set('', reasonNumber(meta.emptyMeans));
      return { name, reasons };
    });
}

interface Group {
  readonly start: number;
  readonly end: number;
}

/**
 * Figures by two keys, such as place and code: a few columns of numbers in place of an object
 * for each row.
 */
export class FigureTable {
  readonly #groups: ReadonlyMap<string, Group>;
  readonly #seconds: Uint16Array;
  readonly #names: readonly string[];
  /** Where each second key stands among all of them in order, and the same by its position. */
  readonly #ranks: ReadonlyMap<string, number>;
  readonly #rankAt: Uint16Array;
  readonly #columns: ReadonlyMap<string, Float64Array>;

  /**
   * `groups` has the rows of each first key, in order; `seconds` the second key of each row as
   * its position in `names`; `columns` every column that holds anything.
   */
  constructor(
    groups: ReadonlyMap<string, Group>,
    seconds: Uint16Array,
    names: readonly string[],
    columns: ReadonlyMap<string, Float64Array>,
  ) {
    this.#groups = groups;
    this.#seconds = seconds;
    this.#names = names;
    this.#ranks = new Map(names.toSorted().map((name, rank) => [name, rank]));
    this.#rankAt = Uint16Array.from(names, (name) => this.#ranks.get(name) ?? 0);
    this.#columns = columns;
  }

  /** Number of rows. */
  get size(): number {
    return this.#seconds.length;
  }

  /** Whether the file that was read has the column at all. */
  hasColumn(column: string): boolean {
    return this.#columns.has(column);
  }

  /** Every first key, in order. */
  firstKeys(): readonly string[] {
    return [...this.#groups.keys()];
  }

  /** Every second key, in order. */
  secondKeys(): readonly string[] {
    return [...this.#ranks.keys()];
  }

  /** The second keys of the rows with a first key, in order. */
  secondKeysOf(first: string): readonly string[] {
    const group = this.#groups.get(first);
    if (!group) return [];
    const keys = this.#seconds.subarray(group.start, group.end);
    return Array.from(keys, (key) => this.#names[key] ?? '');
  }

  /** The first keys that have a row with a second key, in order. */
  firstKeysWith(second: string): readonly string[] {
    return this.firstKeys().filter((first) => this.has(first, second));
  }

  has(first: string, second: string): boolean {
    return this.#rowOf(first, second) !== undefined;
  }

  /** The cell, `not-in-our-copy` where no row has the column; undefined where there is no such row. */
  cell(first: string, second: string, column: string): PublishedCell | undefined {
    const values = this.#columns.get(column);
    if (!values) return 'not-in-our-copy';
    const row = this.#rowOf(first, second);
    const value = row === undefined ? undefined : values[row];
    if (value === undefined || value >= 0) return value;
    return absenceReasons[-1 - value];
  }

  /** Second keys stand in order within a first one, so halving finds the row. */
  #rowOf(first: string, second: string): number | undefined {
    const group = this.#groups.get(first);
    const rank = this.#ranks.get(second);
    if (!group || rank === undefined) return undefined;
    let [start, end] = [group.start, group.end];
    while (start < end) {
      const middle = (start + end) >>> 1;
      const found = this.#rankAt[this.#seconds[middle] ?? 0] ?? 0;
      if (found === rank) return middle;
      if (found < rank) start = middle + 1;
      else end = middle;
    }
    return undefined;
  }
}
