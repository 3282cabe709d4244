import {
  filterAddress,
  fitsFilter,
  noFilter,
  readFilter,
  type CareerFilter,
} from '../../domain/career-filter.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/**
 * Adds filters by name and category to rows that are complete as served: the children of
 * `[data-rows]`, each named by its first link. A row may list further names; then it stays while
 * one of them fits, with those that do.
 */
class FilteredList extends HTMLElement {
  connectedCallback(): void {
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    if (!filters) return;
    filters.hidden = false;
    const asked = readFilter(location.search);
    this.#fill(asked);
    filters.addEventListener('input', () => {
      this.#show();
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.#fill(noFilter);
      this.#show();
      this.#control('q')?.focus();
    });
    if (filterAddress(this.#filter()) !== '') this.#show();
  }

  /** Puts `filter` into the controls there are; a category that is not offered stays unchosen. */
  #fill(filter: CareerFilter): void {
    for (const name of ['q', 'category'] as const) {
      const control = this.#control(name);
      if (!control) continue;
      control.value = filter[name];
      if (control.value !== filter[name]) control.value = '';
    }
  }

  #control(name: 'q' | 'category'): Control | null {
    return this.querySelector<Control>(`[data-filter="${name}"]`);
  }

  #filter(): CareerFilter {
    return {
      ...noFilter,
      q: this.#control('q')?.value.trim() ?? '',
      category: this.#control('category')?.value ?? '',
    };
  }

  #show(): void {
    const filter = this.#filter();
    let shown = 0;
    for (const row of this.querySelectorAll<HTMLElement>('[data-rows] > *')) {
      row.hidden = !this.#fits(row, filter);
      if (!row.hidden) shown += 1;
    }
    this.#tell(filterAddress(filter), shown);
  }

  #fits(row: HTMLElement, filter: CareerFilter): boolean {
    const category = row.dataset.category ?? '';
    const named = (element: Element | null) =>
      fitsFilter({ name: element?.textContent ?? '', category, education: '' }, filter);
    const whole = named(row.querySelector('a'));
    const parts = [...row.querySelectorAll<HTMLElement>('li')];
    for (const part of parts) part.hidden = !whole && !named(part);
    return whole || parts.some((part) => !part.hidden);
  }

  #tell(address: string, shown: number): void {
    const status = this.querySelector<HTMLElement>('[data-status]');
    const total = status?.dataset.total ?? '';
    const noun = this.dataset.noun ?? '';
    if (status) {
      status.textContent = address
        ? `${String(shown)} of ${total} ${noun}`
        : `All ${total} ${noun}`;
    }
    this.querySelector<HTMLElement>('[data-reset]')?.toggleAttribute('hidden', address === '');
    this.querySelector<HTMLElement>('[data-empty]')?.toggleAttribute('hidden', shown > 0);
    history.replaceState(history.state, '', `${location.pathname}${address}${location.hash}`);
  }
}

customElements.define('filtered-list', FilteredList);
