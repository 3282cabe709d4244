import { allTables } from '../src/facts/tables/all-tables.ts';
import type { TableDefinition } from '../src/facts/tables/table.ts';
import type { ShapedSoFar, ShapedTable } from './source.ts';

/** The tables shaped so far, each once. */
export class ShapedTables implements ShapedSoFar {
  readonly #tables = new Map<string, ShapedTable>();

  /** Throws a TypeError when the table is unknown or came before. */
  add(shaped: ShapedTable): void {
    const name = nameOf(shaped.table, shaped.release);
    if (!allTables.includes(shaped.table)) {
      throw new TypeError(
        `The table "${name}" is not in src/facts/tables/all-tables.ts: list it there.`,
      );
    }
    if (this.#tables.has(name)) {
      throw new TypeError(`The table "${name}" was shaped twice: let one source own it.`);
    }
    this.#tables.set(name, shaped);
  }

  replace(shaped: ShapedTable): void {
    this.#tables.set(nameOf(shaped.table, shaped.release), shaped);
  }

  releases(table: TableDefinition): string[] {
    return [...this.#tables.values()]
      .flatMap((shaped) => (shaped.table === table ? (shaped.release ?? []) : []))
      .sort();
  }

  rows(table: TableDefinition, release?: string): ShapedTable['rows'] {
    const name = nameOf(table, release);
    const shaped = this.#tables.get(name);
    if (!shaped) {
      throw new TypeError(
        `The table "${name}" is not shaped yet: in pipeline/all-sources.ts list its source earlier.`,
      );
    }
    return shaped.rows;
  }

  /** In the order of `allTables`, releases in order. */
  all(): ShapedTable[] {
    const rank = (shaped: ShapedTable) => allTables.indexOf(shaped.table);
    return [...this.#tables.values()].sort(
      (a, b) => rank(a) - rank(b) || ((a.release ?? '') < (b.release ?? '') ? -1 : 1),
    );
  }
}

function nameOf(table: TableDefinition, release: string | undefined): string {
  return release === undefined ? table.name : `${table.name} ${release}`;
}
