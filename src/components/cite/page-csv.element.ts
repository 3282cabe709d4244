import { csvFileName } from '../../domain/cite/csv-file-name.ts';
import { siteRoot } from '../layout/site-root.element.ts';
import { shownPlace } from '../place-picker/shown-place.element.ts';

/**
 * Makes the CSV of the figures a page shows at this moment, with whatever place or careers the
 * reader has switched it to. Where that fails, the link goes where it went before.
 */
class PageCsv extends HTMLElement {
  connectedCallback(): void {
    const link = this.querySelector('a');
    if (!link || this.dataset.ready !== undefined) return;
    this.dataset.ready = '';
    if (!link.hasAttribute('download'))
      link.textContent = 'Download the figures on this page (CSV)';
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void this.#save(link);
    });
  }

  async #save(link: HTMLAnchorElement): Promise<void> {
    try {
      const { csvOfPage } = await import('./csv-of-page.element.ts');
      const csv = await csvOfPage(document, siteRoot(document));
      // The mark at its start tells spreadsheets that the file is UTF-8.
      const address = URL.createObjectURL(new Blob(['\uFEFF', csv], { type: 'text/csv' }));
      const saved = document.createElement('a');
      saved.href = address;
      saved.download = csvFileName(this.dataset.name ?? 'career-almanac', shownPlace());
      saved.click();
      setTimeout(() => URL.revokeObjectURL(address), 60_000);
    } catch {
      location.assign(link.href);
    }
  }
}

customElements.define('page-csv', PageCsv);
