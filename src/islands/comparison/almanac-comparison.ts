import {
  comparisonAddress,
  readComparisonAddress,
  usualState,
  type ComparisonChoices,
  type ComparisonState,
} from '../../domain/comparison-address.ts';
import type { SortKey } from '../../domain/comparison-order.ts';
import { oppositeDirection, sortRows, usualDirection } from '../../domain/comparison-order.ts';
import { CategoryChoice } from './category-choice.ts';
import { chartViews, type ChartViews } from './chart-views.ts';
import { pageRows, reorder, sortColumns, type PageRow } from './comparison-rows.ts';
import { fits, statusWords } from './comparison-words.ts';

/** Sorts and filters a comparison that is complete without it, and keeps the choice in the address. */
class AlmanacComparison extends HTMLElement {
  #rows: PageRow[] = [];
  #columns: ReadonlyMap<SortKey, HTMLTableCellElement> = new Map();
  #choices: ComparisonChoices = {
    sortKeys: [],
    usualSort: 'pay',
    education: [],
    only: [],
    views: [],
  };
  #state: ComparisonState = usualState(this.#choices);
  #views: ChartViews | undefined;
  #categories: CategoryChoice | undefined;

  connectedCallback(): void {
    const table = this.querySelector<HTMLTableElement>('table[data-comparison-table]');
    if (!table || this.#rows.length > 0) return;
    this.#rows = pageRows(table);
    this.#columns = sortColumns(table);
    const views = this.querySelector<HTMLElement>('[data-chart-views]');
    if (views) this.#views = chartViews(views, (view) => this.#choose({ view }));
    this.#categories = new CategoryChoice(this, (only) => this.#choose({ only }));
    const levels = [...this.#find<HTMLSelectElement>('[data-choose-education]')].flatMap((select) =>
      [...select.options].map(({ value }) => value).filter(Boolean),
    );
    this.#choices = {
      sortKeys: [...this.#columns.keys()],
      usualSort: 'pay',
      education: levels,
      only: this.#categories.slugs,
      views: this.#views?.names ?? [],
    };
    this.#listen();
    this.#readAddress();
    // The figures in the table have become those of another place.
    table.addEventListener('almanac-figures-change', () => {
      this.#rows = pageRows(table);
      this.#show();
    });
  }

  #find<Found extends Element>(selector: string): NodeListOf<Found> {
    return this.querySelectorAll<Found>(selector);
  }

  #listen(): void {
    for (const [key, head] of this.#columns) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'strips-sort';
      button.append(...head.childNodes);
      button.addEventListener('click', () => this.#sortBy(key));
      head.append(button);
    }
    this.#on('[data-choose-sort]', 'change', (key) => {
      const known = this.#choices.sortKeys.find((sortKey) => sortKey === key);
      if (known) this.#choose({ sort: { key: known, direction: usualDirection(known) } });
    });
    this.#on('[data-choose-education]', 'change', (education) => this.#choose({ education }));
    this.#on('[data-choose-words]', 'input', (words) => this.#choose({ words: words.trim() }));
    this.#on('[data-turn]', 'click', () => this.#sortBy(this.#state.sort.key));
    this.#on('[data-reset]', 'click', () => {
      this.#choose({ education: '', words: '', only: [] });
      this.querySelector<HTMLElement>('[data-choose-sort]')?.focus();
    });
    for (const controls of this.#find('[data-comparison-controls]')) {
      controls.removeAttribute('hidden');
    }
  }

  #on(selector: string, event: string, heard: (value: string) => void): void {
    for (const element of this.#find<HTMLInputElement>(selector)) {
      element.addEventListener(event, () => heard(element.value));
    }
  }

  #readAddress(): void {
    const { state, complaints } = readComparisonAddress(location.search, this.#choices);
    const asked = comparisonAddress(state, this.#choices) !== '';
    this.#state = state;
    this.#show();
    const words = [...complaints, ...(asked || complaints.length > 0 ? [this.#words()] : [])];
    this.#say(words.join(' '));
  }

  #sortBy(key: SortKey): void {
    const { sort } = this.#state;
    const direction = sort.key === key ? oppositeDirection(sort.direction) : usualDirection(key);
    this.#choose({ sort: { key, direction } });
  }

  #choose(choice: Partial<ComparisonState>): void {
    this.#state = { ...this.#state, ...choice };
    this.#show();
    this.#say(this.#words());
    const address = comparisonAddress(this.#state, this.#choices, location.search);
    history.replaceState(history.state, '', `${location.pathname}${address}${location.hash}`);
  }

  #show(): void {
    const { sort, education, words, only, view } = this.#state;
    this.#rows = sortRows(this.#rows, sort);
    const codes = this.#rows.map(({ code }) => code);
    const isShown = (row: PageRow) =>
      fits(row, this.#state) && (this.#categories?.holds(row.code, only) ?? true);
    const shown = new Set(this.#rows.filter(isShown).map(({ code }) => code));
    this.#categories?.put(only);
    for (const table of this.#find<HTMLTableElement>('table[data-comparison-table]')) {
      reorder(table, codes);
      for (const row of table.querySelectorAll<HTMLElement>('tr[data-row]')) {
        row.hidden = !shown.has(row.dataset.row ?? '');
      }
      table.dispatchEvent(new Event('almanac-table-change', { bubbles: true }));
    }
    for (const [key, head] of this.#columns) {
      if (key === sort.key) head.setAttribute('aria-sort', sort.direction);
      else head.removeAttribute('aria-sort');
    }
    this.#put('[data-choose-sort]', sort.key);
    this.#put('[data-choose-education]', education);
    this.#put('[data-choose-words]', words);
    this.#views?.show(view);
    const isFiltered = education !== '' || words !== '' || only.length > 0;
    for (const reset of this.#find<HTMLElement>('[data-reset]')) reset.hidden = !isFiltered;
    for (const note of this.#find<HTMLElement>('.comparison-empty'))
      note.hidden = this.#shown() > 0;
    const residual = this.querySelector<HTMLElement>('.strips-residual');
    if (residual) {
      residual.hidden = !this.#rows.some((row) => row.isResidual && !row.element.hidden);
    }
  }

  #put(selector: string, value: string): void {
    for (const element of this.#find<HTMLInputElement>(selector)) {
      if (element.value.trim() !== value) element.value = value;
    }
  }

  #shown(): number {
    return this.#rows.filter((row) => !row.element.hidden).length;
  }

  #words(): string {
    const noun = this.querySelector<HTMLElement>('[data-status]')?.dataset.noun ?? 'rows';
    return statusWords(this.#state, { shown: this.#shown(), total: this.#rows.length, noun });
  }

  #say(words: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = words;
  }
}

customElements.define('almanac-comparison', AlmanacComparison);
