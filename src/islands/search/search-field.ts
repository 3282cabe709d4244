/**
 * The search field. It is a plain form until it gets the focus; then titles are loaded and results
 * show below it as a reader types. On a page that is about a search, that page shows them.
 */
class SearchField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('[name="q"]');
    const where = this.querySelector<HTMLInputElement>('[name="where"]');
    if (!field || !where) return;
    this.querySelector('form')?.addEventListener('formdata', ({ formData }) => {
      // An address without a place is shorter.
      if (where.value.trim() === '') formData.delete('where');
    });
    where.addEventListener('focus', () => void this.#suggestPlaces(where), { once: true });
    if (document.querySelector('search-results')) return;
    const start = () => void this.#start(field, where);
    this.addEventListener('focusin', start, { once: true });
    // The page came while the field had the focus already.
    if (this.contains(document.activeElement)) start();
  }

  async #suggestPlaces(where: HTMLInputElement): Promise<void> {
    const { suggestPlaces } = await import('./where-field.ts');
    await suggestPlaces(where);
  }

  async #start(field: HTMLInputElement, where: HTMLInputElement): Promise<void> {
    const { SearchPanel } = await import('./search-panel.ts');
    const { openSearchLine } = await import('./search-line.ts');
    new SearchPanel(this, { field, where }, openSearchLine);
  }
}

customElements.define('search-field', SearchField);
