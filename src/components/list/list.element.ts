import { listAddress, readListAddress } from '../../domain/lists/list-address.ts';
import { addressNotKept, keepAddress } from '../layout/keep-address.element.ts';
import { isNarrowed, type ListField, type ListState } from '../../domain/lists/list-field.ts';
import { fits, wordsField } from '../../domain/lists/list-match.ts';
import { isSortKey, oppositeDirection, usualDirection } from '../../domain/lists/list-order.ts';
import { sortRows, type SortKey } from '../../domain/lists/list-order.ts';
import { sortFields, sortOf, stateOfSort } from '../../domain/lists/list-sort.ts';
import { statusSentence } from '../../domain/lists/list-words.ts';
import { showControls, unfoldTarget } from './list-folds.element.ts';
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
import { RowWindow } from './row-window.element.ts';
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
/** Sent by a list that waits for its rows, each time it needs them. */
export const rowsWanted = 'almanac-rows-wanted';
/** Sent to a list by what has put other figures into its rows. */
const figuresChange = 'almanac-figures-change';

/**
 * Filters and sorts rows that are complete as served (`ListControls.astro` says how they are marked),
 * and keeps the choice in the address. Until something is asked the rows stand as served, unread:
 * hundreds of rows keep a slow phone busy. A list with `data-waits` is given its rows later.
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
  /** What is said of what is asked for, once it is shown; undefined where nothing is asked. */
  #words: (() => string) | undefined;
  /** Which rows are left, whatever else the fields ask for; undefined leaves all. */
  isKept: ((row: PageRow) => boolean) | undefined;

  get view(): ListView | undefined {
    return this.#view;
  }

  connectedCallback(): void {
    if (this.#fields.length > 0) return;
    this.#controls = listControls(this, (name, value) => this.#chooseField(name, value));
    const fields = this.#controls.map(({ field }) => field);
    const order = fields.find(({ name }) => name === 'sort');
    this.#keys = (order?.values ?? []).map(({ value }) => value).filter(isSortKey);
    const usual = order && isSortKey(order.usual) ? order.usual : undefined;
    this.#fields = [...fields.filter((field) => field !== order), ...sortFields(this.#keys, usual)];
    const isHere = this.dataset.waits === undefined;
    this.#reading = isHere ? new RowReading(rowsInPage(this), this.#keys, this.#fields) : undefined;
    const more = this.querySelector<HTMLElement>('[data-more]');
    this.#window = new RowWindow(more, () => this.#show());
    this.#sorted = order?.usual ?? '';
    this.#heads = this.#sortHeads();
    this.#listen();
    this.#readAddress();
    unfoldTarget();
  }

  /** Whether the list needs rows that it has not been given. */
  get isWanting(): boolean {
    return this.#words !== undefined && !this.#rows && !this.#reading;
  }

  /** Reads the rows a few at a time, since a reader is about to ask something of them. */
  want(): void {
    if (this.#reading) void this.#reading.slowly();
    else if (!this.#rows) this.dispatchEvent(new Event(rowsWanted));
  }

  /**
   * Takes the rows it waits for, a few at a time, and shows of them what is asked for.
   * @param place puts what they belong to into the page.
   */
  async take(unread: UnreadRows, place: () => void): Promise<void> {
    const reading = new RowReading(unread, this.#keys, this.#fields);
    await reading.slowly();
    this.#rows = reading.atOnce();
    place();
    this.#heads = this.#sortHeads();
    this.#show();
    this.tell(this.#words?.() ?? '');
  }

  /** Tells a reader who has asked for something what keeps the answer back. */
  tell(words: string): void {
    if (this.#words) this.#say(words);
  }

  #sortHeads(): SortHeads {
    return new SortHeads(this, (key) => this.#sortBy(key));
  }

  /** Chooses values of fields, as a reader does. */
  choose(choice: ListState): void {
    this.#state = { ...this.#state, ...choice };
    const address = listAddress(this.#state, this.#fields, location.search);
    const isKept = keepAddress(`${location.pathname}${address}${location.hash}`);
    this.#answer(() => (isKept ? this.#status() : `${this.#status()} ${addressNotKept}`));
  }

  #listen(): void {
    showControls(this);
    this.querySelector('[data-turn]')?.addEventListener('click', () => {
      const sort = sortOf(this.#state);
      if (sort) this.#sortBy(sort.key);
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => this.#reset());
    this.addEventListener(figuresChange, () => {
      const rows = this.#rows ?? this.#reading?.atOnce();
      if (!rows) return;
      this.#rows = rows.map((row) => pageRow(row, this.#keys, this.#fields));
      this.#sorted = '';
      this.#show();
    });
    // Who comes near the fields is about to choose.
    for (const sign of ['pointerover', 'focusin']) {
      this.addEventListener(sign, () => this.want(), { once: true });
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
    this.#words = undefined;
    this.#say('');
    if (isAsked) this.#answer(() => [...complaints, this.#status()].join(' '));
    else if (this.#rows || (this.#reading && this.#window?.isCutByScript)) this.#show();
    else this.#showAsServed();
  }

  /** Shows what is asked for and says `words` of it, now or when rows have come. */
  #answer(words: () => string): void {
    this.#words = words;
    this.#show();
    if (this.#rows) this.#say(words());
    else this.want();
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
    this.#putControls();
    this.#rows ??= this.#reading?.atOnce();
    if (!this.#rows) return;
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
