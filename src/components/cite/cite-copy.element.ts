import { copyButton, copyStatus } from '../../views/cite/citation-forms.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { citeAsShown } from './cite-as-shown.element.ts';
import { copyText } from './copy-text.element.ts';

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
      name.append(' ', fragmentOf(copyButton(`the ${name.textContent} citation`)));
      name.querySelector('button')?.addEventListener('click', () => {
        void copyText(name.nextElementSibling).then((said) =>
          this.lastElementChild?.replaceChildren(said),
        );
      });
    }
  }
}

customElements.define('cite-copy', CiteCopy);
