import { oppositeDirection, sortRows, usualDirection } from '../../domain/comparison-order.ts';
import type { SortKey } from '../../domain/comparison-order.ts';
import {
  exploreAddress,
  isNarrowed,
  paySpacings,
  readExploreAddress,
  upMeasures,
  usualExplore,
  type ExploreState,
} from '../../domain/explore-address.ts';
import { reorder, sortColumns } from '../comparison/comparison-rows.ts';
import { ExploreControls, type ControlName } from './explore-controls.ts';
import { exploreRows, isNamed, passes, type ExploreRow } from './explore-rows.ts';
import { statusWords, titleWords } from './explore-words.ts';
import type { ExplorePlot } from './explore-plot.ts';
import { RowWindow } from './row-window.ts';

/**
 * Sorts, filters and searches a table of occupations that is complete without it, keeps the choice
 * in the address, and draws the same occupations as points once the drawing comes near.
 */
class OccupationExplorer extends HTMLElement {
  #rows: ExploreRow[] = [];
  #columns: ReadonlyMap<SortKey, HTMLTableCellElement> = new Map();
  #state: ExploreState = usualExplore;
  #controls: ExploreControls | undefined;
  #window: RowWindow | undefined;
  #plot: ExplorePlot | undefined;

  connectedCallback(): void {
    const table = this.querySelector<HTMLTableElement>('table[data-explore-table]');
    if (!table || this.#controls) return;
    this.#controls = new ExploreControls(this, (choice) => this.#chooseField(choice));
    this.#rows = exploreRows(table, this.#controls.categories());
    this.#columns = sortColumns(table);
    this.#window = new RowWindow(this.querySelector('[data-more]'), () => this.#show());
    this.#addSortButtons();
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      const { up, pay, sort } = this.#state;
      this.#choose({ ...usualExplore, up, pay, sort });
      this.#controls?.focus();
    });
    this.querySelector('[data-explore-controls]')?.removeAttribute('hidden');
    const choices = this.#controls.choices([...this.#columns.keys()]);
    const { state, complaints } = readExploreAddress(location.search, choices);
    this.#state = state;
    this.#show(table);
    const asked = exploreAddress(state) !== '';
    this.#say(
      [...complaints, ...(asked || complaints.length > 0 ? [this.#words()] : [])].join(' '),
    );
    this.#drawWhenNear(table);
  }

  #addSortButtons(): void {
    for (const [key, head] of this.#columns) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'strips-sort';
      button.append(...head.childNodes);
      button.addEventListener('click', () => {
        const { sort } = this.#state;
        const turned = oppositeDirection(sort.direction);
        const direction = sort.key === key ? turned : usualDirection(key);
        this.#choose({ sort: { key, direction } });
      });
      head.append(button);
    }
  }

  #chooseField(choice: Partial<Record<ControlName, string>>): void {
    const { up, pay, ...rest } = choice;
    this.#choose({
      ...rest,
      up: upMeasures.find((name) => name === up) ?? this.#state.up,
      pay: paySpacings.find((name) => name === pay) ?? this.#state.pay,
    });
  }

  #choose(choice: Partial<ExploreState>): void {
    const before = this.#state;
    this.#state = { ...before, ...choice };
    const table = this.querySelector<HTMLTableElement>('table[data-explore-table]');
    this.#show(before.sort === this.#state.sort ? undefined : (table ?? undefined));
    this.#say(this.#words());
    const address = exploreAddress(this.#state, location.search);
    history.replaceState(history.state, '', `${location.pathname}${address}${location.hash}`);
  }

  #fitting(): ExploreRow[] {
    return this.#rows.filter((row) => passes(row, this.#state));
  }

  #listed(): ExploreRow[] {
    const { words } = this.#state;
    const fitting = this.#fitting();
    return words === '' ? fitting : fitting.filter((row) => isNamed(row, words));
  }

  /** @param toSort the table, where its order is another now. */
  #show(toSort?: HTMLTableElement): void {
    const { sort } = this.#state;
    if (toSort) {
      this.#rows = sortRows(this.#rows, sort);
      reorder(
        toSort,
        this.#rows.map(({ code }) => code),
      );
      for (const [key, head] of this.#columns) {
        if (key === sort.key) head.setAttribute('aria-sort', sort.direction);
        else head.removeAttribute('aria-sort');
      }
    }
    const listed = new Set(this.#listed());
    this.#window?.show(this.#rows, listed);
    this.#controls?.put(this.#state);
    this.querySelector('[data-explore-title]')?.replaceChildren(titleWords(this.#state));
    for (const say of this.querySelectorAll<HTMLElement>('[data-say]')) {
      say.hidden = say.dataset.say !== this.#state.up;
    }
    const isUsual = !isNarrowed(this.#state) && this.#state.words === '';
    this.querySelector('[data-reset]')?.toggleAttribute('hidden', isUsual);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', listed.size > 0);
    const hasResidual = this.#rows.some((row) => row.isResidual && !row.element.hidden);
    this.querySelector('.strips-residual')?.toggleAttribute('hidden', !hasResidual);
    this.#draw();
  }

  #drawWhenNear(table: HTMLTableElement): void {
    const near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        near.disconnect();
        void this.#startDrawing(table);
      },
      { rootMargin: '300px' },
    );
    const figure = this.querySelector('.chart-figure');
    if (figure) near.observe(figure);
  }

  async #startDrawing(table: HTMLTableElement): Promise<void> {
    const code = await import('./explore-plot.ts').catch(() => undefined);
    if (!code || !this.isConnected) return;
    this.#plot = new code.ExplorePlot(this, table, this.#rows);
    this.setAttribute('data-drawn', '');
    this.#draw();
  }

  #draw(): void {
    const { words } = this.#state;
    this.#plot?.show(this.#state, this.#fitting(), words === '' ? [] : this.#listed());
  }

  #words(): string {
    const counts = {
      fitting: this.#fitting().length,
      found: this.#listed().length,
      total: this.#rows.length,
    };
    return statusWords(this.#state, counts);
  }

  #say(words: string): void {
    this.querySelector('[data-status]')?.replaceChildren(words);
  }
}

customElements.define('occupation-explorer', OccupationExplorer);
