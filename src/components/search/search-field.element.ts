import { loadCode } from '../layout/load-code.element.ts';
import { keptSearch } from './kept-search.element.ts';
import { listenForSlash } from './slash-key.element.ts';

/**
 * The search field. It is a plain form until it gets the focus; then titles are loaded and results
 * show below it as a reader types. On a page that is about a search, that page shows them.
 */
class SearchField extends HTMLElement {
  #said: HTMLElement | undefined;

  #say = (words: string) => {
    this.#said ??= document.createElement('p');
    this.#said.className = 'search-unloaded';
    this.#said.setAttribute('role', 'status');
    this.#said.textContent = words;
    this.append(this.#said);
  };

  connectedCallback(): void {
    const field = this.querySelector<HTMLInputElement>('[name="q"]');
    const where = this.querySelector<HTMLInputElement>('[name="where"]');
    if (!field || !where) return;
    this.querySelector('form')?.addEventListener('formdata', ({ formData }) => {
      // An address without a place is shorter.
      if (where.value.trim() === '') formData.delete('where');
    });
    // Back from a suggestion, the search stands as it was typed.
    const kept = keptSearch();
    if (kept && field.value === '') {
      field.value = kept.query;
      where.value = kept.where;
    }
    this.#unfold(field);
    listenForSlash(field);
    where.addEventListener('focus', () => void this.#suggestPlaces(where), { once: true });
    if (document.querySelector('search-results')) return;
    const start = () => void this.#start(field, where);
    this.addEventListener('focusin', start, { once: true });
    // The page came while the field had the focus already.
    if (this.contains(document.activeElement)) start();
  }

  /** On a narrow screen the field is folded behind a sign: open, it has the focus. */
  #unfold(field: HTMLInputElement): void {
    const fold = this.previousElementSibling;
    if (!(fold instanceof HTMLDetailsElement)) return;
    fold.addEventListener('toggle', () => {
      if (fold.open) field.focus();
    });
  }

  async #suggestPlaces(where: HTMLInputElement): Promise<void> {
    const code = await loadCode(() => import('./where-field.element.ts'), this.#say);
    await code?.suggestBelow(where);
  }

  async #start(field: HTMLInputElement, where: HTMLInputElement): Promise<void> {
    const code = await loadCode(
      () => Promise.all([import('./search-panel.element.ts'), import('./search-line.element.ts')]),
      this.#say,
    );
    if (!code) {
      this.addEventListener('focusin', () => void this.#start(field, where), { once: true });
      return;
    }
    const [{ SearchPanel }, { openSearchLine }] = code;
    this.#said?.remove();
    new SearchPanel(this, { field, where }, openSearchLine);
  }
}

customElements.define('search-field', SearchField);
