/**
 * The search field. It is a plain form until it gets the focus; then titles are loaded and results
 * show below it as a reader types. On a page that is about a search, that page shows them.
 */
class SearchField extends HTMLElement {
  connectedCallback(): void {
    const field = this.querySelector('input');
    if (!field || document.querySelector('search-results')) return;
    const start = () => void this.#start(field);
    this.addEventListener('focusin', start, { once: true });
    // The page came while the field had the focus already.
    if (field === document.activeElement) start();
  }

  async #start(field: HTMLInputElement): Promise<void> {
    const { SearchPanel } = await import('./search-panel.ts');
    const { openSearchLine } = await import('./search-line.ts');
    new SearchPanel(this, field, openSearchLine);
  }
}

customElements.define('search-field', SearchField);
