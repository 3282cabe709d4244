import {
  filterAddress,
  filterNames,
  fitsFilter,
  noFilter,
  readFilter,
  type CareerFilter,
} from '../../domain/career-filter.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** Adds filters to a list of careers that is complete as served. */
class CareerList extends HTMLElement {
  connectedCallback(): void {
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    if (!filters) return;
    filters.hidden = false;
    const asked = readFilter(location.search);
    const complaint = this.#fill(asked);
    filters.addEventListener('input', () => {
      this.#show();
    });
    this.querySelector('[data-reset]')?.addEventListener('click', () => {
      this.#fill(noFilter);
      this.#show();
      this.#control('q')?.focus();
    });
    if (asked !== noFilter) this.#show(complaint);
  }

  /** Puts `filter` into the controls; answers with a sentence about what they cannot show. */
  #fill(filter: CareerFilter): string {
    const unknown: string[] = [];
    for (const name of filterNames) {
      const control = this.#control(name);
      if (!control) continue;
      control.value = filter[name];
      if (control.value !== filter[name]) {
        unknown.push(`“${filter[name]}”`);
        control.value = '';
      }
    }
    return unknown.length > 0
      ? `This list cannot be narrowed to ${unknown.join(' and ')}, so that part of the address is left out. `
      : '';
  }

  #control(name: string): Control | null {
    return this.querySelector<Control>(`[data-filter="${name}"]`);
  }

  #show(complaint = ''): void {
    const filter: CareerFilter = {
      q: this.#control('q')?.value.trim() ?? '',
      category: this.#control('category')?.value ?? '',
      education: this.#control('education')?.value ?? '',
    };
    let shown = 0;
    for (const letter of this.querySelectorAll<HTMLElement>('.letter')) {
      let inLetter = 0;
      for (const item of letter.querySelectorAll('li')) {
        const fits = fitsFilter(
          {
            name: item.querySelector('a')?.textContent ?? '',
            category: item.dataset.category ?? '',
            education: item.dataset.education ?? '',
          },
          filter,
        );
        item.hidden = !fits;
        if (fits) inLetter += 1;
      }
      letter.hidden = inLetter === 0;
      shown += inLetter;
    }
    this.#tell(filter, shown, complaint);
  }

  #tell(filter: CareerFilter, shown: number, complaint: string): void {
    const address = filterAddress(filter);
    const status = this.querySelector<HTMLElement>('[data-status]');
    const total = status?.dataset.total ?? '';
    if (status) {
      status.textContent =
        complaint + (address ? `${String(shown)} of ${total} careers` : `All ${total} careers`);
    }
    this.querySelector<HTMLElement>('[data-reset]')?.toggleAttribute('hidden', address === '');
    this.querySelector<HTMLElement>('[data-empty]')?.toggleAttribute('hidden', shown > 0);
    this.querySelector<HTMLElement>('.letters')?.toggleAttribute('hidden', address !== '');
    history.replaceState(history.state, '', `${location.pathname}${address}${location.hash}`);
  }
}

customElements.define('career-list', CareerList);
