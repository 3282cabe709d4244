import type { ListField } from '../../domain/lists/list-field.ts';
import type { SortKey } from '../../domain/lists/list-order.ts';
import { pageRow, type PageRow } from './list-rows.element.ts';

/** Rows before they are read, each as it is asked for. */
export type UnreadRows = Generator<Pick<PageRow, 'element' | 'home'>, void>;

/** So many rows a slow phone reads in less than a twentieth of a second. */
const slice = 40;

/** Lets the page answer its reader before what is long goes on. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** The rows of `host`: the children of its `[data-rows]`. */
export function* rowsInPage(host: ParentNode): UnreadRows {
  for (const home of host.querySelectorAll<HTMLElement>('[data-rows]')) {
    for (const element of home.querySelectorAll<HTMLElement>(':scope > :not([data-fixed])')) {
      yield { element, home };
    }
  }
}

/** Reads what rows say of themselves: a few at a time, or what is left of them at once. */
export class RowReading {
  readonly #unread: UnreadRows;
  readonly #keys: readonly SortKey[];
  readonly #fields: readonly ListField[];
  readonly #rows: PageRow[] = [];

  constructor(unread: UnreadRows, keys: readonly SortKey[], fields: readonly ListField[]) {
    this.#unread = unread;
    this.#keys = keys;
    this.#fields = fields;
  }

  atOnce(): PageRow[] {
    while (this.#readSlice());
    return this.#rows;
  }

  async slowly(): Promise<void> {
    while (this.#readSlice()) await pause();
  }

  /** Answers whether any may be left. */
  #readSlice(): boolean {
    for (let count = 0; count < slice; count++) {
      const next = this.#unread.next();
      if (next.done === true) return false;
      this.#rows.push(pageRow(next.value, this.#keys, this.#fields));
    }
    return true;
  }
}
