import { escapeHtml } from '../../domain/site/escape-html.ts';
import { copyButton, copyStatus } from '../../views/cite/citation-forms.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { copyText } from './copy-text.element.ts';

/** Adds a button to each line that can be copied; what it copies speaks of the place that is shown. */
class SharePanel extends HTMLElement {
  connectedCallback(): void {
    this.append(fragmentOf(copyStatus));
    for (const line of this.querySelectorAll<HTMLElement>('[data-copied]')) this.#addButton(line);
  }

  #addButton(line: HTMLElement): void {
    const text = line.querySelector<HTMLElement>('[data-address]');
    const served = text?.textContent ?? '';
    if (text) text.textContent = asShown(text, served);
    line.append(' ', fragmentOf(copyButton(line.dataset.copied ?? '')));
    line.querySelector('button')?.addEventListener('click', () => {
      if (text) text.textContent = asShown(text, served);
      void copyText(text).then((said) => this.lastElementChild?.replaceChildren(said));
    });
  }
}

/** A link, or code, with the place or careers that the page's address names by now. */
function asShown(text: HTMLElement, served: string): string {
  const { address = '' } = text.dataset;
  // Code is HTML, in which an address is written with other signs.
  const search = text.matches('code') ? escapeHtml(location.search) : location.search;
  const [before = '', ...rest] = served.split(address);
  // What goes on below an address, such as a picture, is another one.
  return rest.reduce(
    (all, part) => all + address + (/^[\w-]/.test(part) ? '' : search) + part,
    before,
  );
}

customElements.define('share-panel', SharePanel);
