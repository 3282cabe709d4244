import {
  compareMetros,
  hasEveryWord,
  metroFilterAddress,
  metroOrders,
  readMetroFilter,
  type MetroFilter,
  type MetroLine,
} from '../../domain/metro-filter.ts';

interface Line extends MetroLine {
  readonly row: HTMLElement;
}

/** Adds a search and an order by pay to a table of metros that is complete as served. */
class MetroList extends HTMLElement {
  #lines: readonly Line[] = [];

  connectedCallback(): void {
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    if (!filters) return;
    filters.hidden = false;
    this.#lines = [...this.querySelectorAll<HTMLElement>('tbody tr')].map((row, at) => {
      const pay = row.querySelector<HTMLElement>('td .figure')?.getAttribute('value');
      return { row, at, pay: pay ? Number(pay) : undefined };
    });
    this.#fill(readMetroFilter(location.search));
    this.#show();
    filters.addEventListener('input', () => {
      this.#show();
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.#fill({ q: '', sort: '' });
      this.#show();
      this.#control('q')?.focus();
    });
  }

  #control(name: keyof MetroFilter): HTMLInputElement | HTMLSelectElement | null {
    return this.querySelector(`[data-filter="${name}"]`);
  }

  #fill(filter: MetroFilter): void {
    for (const name of ['q', 'sort'] as const) {
      const control = this.#control(name);
      if (control) control.value = filter[name];
    }
  }

  #show(): void {
    const sort = this.#control('sort')?.value;
    const filter: MetroFilter = {
      q: this.#control('q')?.value.trim() ?? '',
      sort: metroOrders.find((order) => order === sort) ?? '',
    };
    const ordered = this.#lines.toSorted(compareMetros(filter.sort));
    let shown = 0;
    for (const { row } of ordered) {
      row.hidden = !hasEveryWord(row.querySelector('th')?.textContent ?? '', filter.q);
      if (!row.hidden) shown += 1;
    }
    this.querySelector('tbody')?.append(...ordered.map(({ row }) => row));
    this.#tell(filter, shown);
  }

  #tell(filter: MetroFilter, shown: number): void {
    const isAsked = filter.q !== '' || filter.sort !== '';
    const status = this.querySelector<HTMLElement>('[data-status]');
    const total = status?.dataset.total ?? '';
    const text = filter.q ? `${String(shown)} of ${total} metro areas` : `All ${total} metro areas`;
    if (status) status.textContent = isAsked ? text : '';
    this.querySelector('[data-reset]')?.toggleAttribute('hidden', !isAsked);
    this.querySelector('[data-empty]')?.toggleAttribute('hidden', shown > 0);
    const address = metroFilterAddress(location.search, filter);
    history.replaceState(history.state, '', `${location.pathname}${address}${location.hash}`);
  }
}

customElements.define('metro-list', MetroList);
