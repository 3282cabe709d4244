import { copyButton, copyStatus } from '../../views/cite/citation-forms.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { citeAsShown } from './cite-as-shown.element.ts';
import { copyText } from './copy-text.element.ts';

/** Adds a button to each line that can be copied; what it copies speaks of the place that is shown. */
class SharePanel extends HTMLElement {
  connectedCallback(): void {
    this.append(fragmentOf(copyStatus));
    citeAsShown(document);
    for (const line of this.querySelectorAll<HTMLElement>('[data-copied]')) {
      line.append(' ', fragmentOf(copyButton(line.dataset.copied ?? '')));
      line.querySelector('button')?.addEventListener('click', () => {
        citeAsShown(document);
        void copyText(line.querySelector('[data-address]')).then((said) =>
          this.lastElementChild?.replaceChildren(said),
        );
      });
    }
  }
}

customElements.define('share-panel', SharePanel);
