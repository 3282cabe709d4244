import { listAddress, readListAddress } from '../../domain/lists/list-address.ts';
import { addressNotKept, keepAddress } from '../layout/keep-address.element.ts';
import { isNarrowed, type ListField, type ListState } from '../../domain/lists/list-field.ts';
import { fits, wordsField } from '../../domain/lists/list-match.ts';
import { isSortKey, oppositeDirection, usualDirection } from '../../domain/lists/list-order.ts';
import { sortRows, type SortKey } from '../../domain/lists/list-order.ts';
import { sortFields, sortOf, stateOfSort } from '../../domain/lists/list-sort.ts';
import { statusSentence } from '../../domain/lists/list-words.ts';
import type { ListControl } from './list-control.element.ts';
import { listControls } from './list-controls.element.ts';
import {
  pageRow,
  placeRows,
  reorder,
  showParts,
  showRows,
  type PageRow,
} from './list-rows.element.ts';
import { rowsInPage, RowReading, type UnreadRows } from './row-reading.element.ts';
import { isPhone, RowWindow } from './row-window.element.ts';
import { SortHeads } from './sort-heads.element.ts';

/** What a list shows now, for a drawing of the same rows. */
export interface ListView {
  readonly state: ListState;
  readonly rows: readonly PageRow[];
  /** Those that all fields but the words leave. */
  readonly fitting: readonly PageRow[];
  /** Those of them whose names have the words. */
  readonly named: readonly PageRow[];
}

/** Sent by a list after every change of what it shows. */
export const listChange = 'almanac-list-change';
/** Sent to a list by what has put other figures into its rows. */
const figuresChange = 'almanac-figures-change';

/**
 * Filters and sorts rows that are complete as served (`ListControls.astro` says how they are marked),
 * and keeps the choice in the address. Until something is asked the rows stand as served, unread:
 * hundreds of rows keep a slow phone busy.
 */
export class AlmanacList extends HTMLElement {
  #controls: readonly ListControl[] = [];
  #fields: readonly ListField[] = [];
  #keys: readonly SortKey[] = [];
  #state: ListState = {};
  #reading: RowReading | undefined;
  /** In the order asked for; undefined while they stand as served. */
  #rows: PageRow[] | undefined;
  #heads: SortHeads | undefined;
  #window: RowWindow | undefined;
  #sorted = '';
  #view: ListView | undefined;
  /** Which rows are left, whatever else the fields ask for; undefined leaves all. */
  isKept: ((row: PageRow) => boolean) | undefined;

  get view(): ListView | undefined {
    return this.#view;
  }

  connectedCallback(): void {
    if (this.#fields.length > 0) return;
    const holder = this.querySelector('noscript[data-served]');
    if (holder) void this.#startServed(holder);
    else this.#start();
  }

  /** Starts with the rows of what the page was served with; few lists need the code for it. */
  async #startServed(holder: Element): Promise<void> {
    const { servedRows } = await import('./served-rows.element.ts');
    if (!this.isConnected || this.#fields.length > 0) return;
    const { frame, rows } = servedRows(holder);
    this.#start(rows, () => holder.replaceWith(frame));
  }

  /**
   * @param waiting the rows that are not in the page yet.
   * @param place puts what they belong to into it.
   */
  #start(waiting?: UnreadRows, place?: () => void): void {
    this.#controls = listControls(this, (name, value) => this.#chooseField(name, value));
    const fields = this.#controls.map(({ field }) => field);
    const order = fields.find(({ name }) => name === 'sort');
    this.#keys = (order?.values ?? []).map(({ value }) => value).filter(isSortKey);
    const usual = order && isSortKey(order.usual) ? order.usual : undefined;
    this.#fields = [...fields.filter((field) => field !== order), ...sortFields(this.#keys, usual)];
    this.#reading = new RowReading(waiting ?? rowsInPage(this), this.#keys, this.#fields);
    const more = this.querySelector<HTMLElement>('[data-more]');
    this.#window = new RowWindow(more, () => this.#show());
    this.#sorted = order?.usual ?? '';
    if (place) void this.#startWaiting(this.#reading, place);
    else this.#answer();
  }

  /** Reads what waits for a script before a reader can choose among it. */
  async #startWaiting(reading: RowReading, place: () => void): Promise<void> {
    await reading.slowly();
    this.#rows = reading.atOnce();
    place();
    this.#answer();
  }

  #answer(): void {
    this.#heads = new SortHeads(this, (key) => this.#sortBy(key));
    this.#listen();
    this.#readAddress();
    this.#unfoldTarget();
  }

  /** Opens what a link leads into: older browsers leave it folded. */
  #unfoldTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    for (
      let fold = target?.closest('details');
      fold;
      fold = fold.parentElement?.closest('details')
    ) {
      fold.open = true;
    }
  }

  /** Chooses values of fields, as a reader does. */
  choose(choice: ListState): void {
    this.#state = { ...this.#state, ...choice };
    this.#show();
    const address = listAddress(this.#state, this.#fields, location.search);
    const isKept = keepAddress(`${location.pathname}${address}${location.hash}`);
    this.#say(isKept ? this.#status() : `${this.#status()} ${addressNotKept}`);
  }

  #listen(): void {
    for (const controls of this.querySelectorAll('[data-list-controls]')) {
      controls.removeAttribute('hidden');
    }
    const fold = this.querySelector<HTMLDetailsElement>('[data-fold]');
    if (fold) fold.open = !isPhone();
    fold?.toggleAttribute('data-folded', true);
    this.querySelector('[data-turn]')?.addEventListener('click', () => {
      const sort = sortOf(this.#state);
      if (sort) this.#sortBy(sort.key);
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset());
    this.addEventListener(figuresChange, () => {
      const rows = this.#rows ?? this.#reading?.atOnce() ?? [];
      this.#rows = rows.map((row) => pageRow(row, this.#keys, this.#fields));
      this.#sorted = '';
      this.#show();
    });
    // Who comes near the fields is about to choose.
    for (const sign of ['pointerover', 'focusin']) {
      this.addEventListener(sign, () => void this.#reading?.slowly(), { once: true });
    }
    // Going back to a letter of the same page goes back to what was asked for there.
    addEventListener('popstate', () => {
      if (this.isConnected) this.#readAddress();
    });
  }

  #readAddress(): void {
    const { state, complaints } = readListAddress(location.search, this.#fields);
    this.#state = state;
    const isAsked = listAddress(state, this.#fields, '') !== '' || complaints.length > 0;
    if (isAsked || this.#rows || this.#window?.isCutByScript) this.#show();
    else this.#showAsServed();
    this.#say([...complaints, ...(isAsked ? [this.#status()] : [])].join(' '));
  }

  #chooseField(name: string, value: string): void {
    this.choose(name === 'sort' ? { sort: value, dir: '' } : { [name]: value });
  }

  #sortBy(key: SortKey): void {
    const sort = sortOf(this.#state);
    const direction = sort?.key === key ? oppositeDirection(sort.direction) : usualDirection(key);
    this.choose(stateOfSort({ key, direction }));
  }

  #reset(): void {
    const narrowing = this.#fields.filter(({ kind }) => kind !== 'setting');
    this.choose(Object.fromEntries(narrowing.map(({ name, usual }) => [name, usual])));
    const words = this.#controls.find(({ field }) => field.kind === 'words');
    (words ?? this.#controls[0])?.focus();
  }

  #showAsServed(): void {
    this.#putControls();
    const sort = sortOf(this.#state);
    if (sort) this.#heads?.show(sort);
  }

  #putControls(): void {
    for (const control of this.#controls) {
      control.put(this.#state[control.field.name] ?? control.field.usual);
    }
  }

  #show(): void {
    const state = this.#state;
    this.#rows ??= this.#reading?.atOnce() ?? [];
    const rows = this.#order(this.#rows);
    const words = state[wordsField] ?? '';
    const kept = this.isKept ? rows.filter(this.isKept) : rows;
    const fitting = kept.filter(({ values }) => fits(values, state, this.#fields));
    const named = fitting.filter((row) => showParts(row, words));
    const shown = new Set(this.#window?.cut(named) ?? named);
    // Of a long table only what is shown stands in the page.
    if (this.#window?.isCut) {
      placeRows(rows, shown);
      this.toggleAttribute('data-placed', true);
    }
    showRows(this, rows, shown, words !== '');
    this.#putControls();
    const isWhole = !isNarrowed(state, this.#fields);
    this.querySelector('[data-reset]')?.toggleAttribute('hidden', isWhole);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', named.length > 0);
    this.querySelector('[data-whole]')?.toggleAttribute('hidden', !isWhole);
    this.#view = { state, rows, fitting, named };
    this.dispatchEvent(new Event(listChange));
  }

  /** The rows in the order asked for, put into it where it is another than they stand in. */
  #order(rows: PageRow[]): readonly PageRow[] {
    const sort = sortOf(this.#state);
    if (!sort) return rows;
    this.#heads?.show(sort);
    const asked = `${sort.key} ${sort.direction}`;
    const isServed = this.#sorted === sort.key && sort.direction === usualDirection(sort.key);
    if (isServed || this.#sorted === asked) return rows;
    this.#sorted = asked;
    this.#rows = this.#window?.isCut ? sortRows(rows, sort) : reorder(this, rows, sort);
    return this.#rows;
  }

  #status(): string {
    const { named = [], rows = [] } = this.#view ?? {};
    const count = { shown: named.length, total: rows.length, noun: this.dataset.noun ?? 'rows' };
    return statusSentence(count, sortOf(this.#state));
  }

  #say(words: string): void {
    this.querySelector('[data-status]')?.replaceChildren(words);
  }
}

customElements.define('almanac-list', AlmanacList);
