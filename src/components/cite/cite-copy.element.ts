import { copyButton, copyStatus } from '../../views/cite/citation-forms.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { citeAsShown } from './cite-as-shown.element.ts';

/**
 * Puts a button that copies behind the name of each style of a citation, and cites the page as it
 * is shown once a reader opens that part.
 */
class CiteCopy extends HTMLElement {
  connectedCallback(): void {
    this.#addButtons();
    const part = this.closest<HTMLDetailsElement>('.cite-page details');
    part?.addEventListener('toggle', () => citeAsShown(document));
    if (part?.open) citeAsShown(document);
  }

  #addButtons(): void {
    this.append(fragmentOf(copyStatus));
    for (const name of this.querySelectorAll('dt')) {
      name.append(' ', fragmentOf(copyButton(name.textContent)));
      name.querySelector('button')?.addEventListener('click', () => {
        void copy(name.nextElementSibling).then((said) =>
          this.lastElementChild?.replaceChildren(said),
        );
      });
    }
  }
}

/** Copies the text of an element, or selects it where the browser forbids that; says what it did. */
async function copy(element: Element | null): Promise<string> {
  if (!element) return '';
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'Copied.';
  } catch {
    getSelection()?.selectAllChildren(element);
    return 'Your browser does not let the page copy. The citation is selected: press Ctrl or ⌘ and C.';
  }
}

customElements.define('cite-copy', CiteCopy);
