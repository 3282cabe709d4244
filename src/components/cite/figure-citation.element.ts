import { fragmentOf } from '../layout/put-view.element.ts';
import { loadCode } from '../layout/load-code.element.ts';
import { siteRoot } from '../layout/site-root.element.ts';

/** Cites the figure whose fact id stands in the address: `/cite/?fact=oews/2025-05/…`. */
class FigureCitation extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get('fact')?.trim() ?? '';
    const field = this.querySelector('input');
    const answer = this.querySelector<HTMLElement>('.cited-figure');
    if (asked === '' || !field || !answer) return;
    field.value = asked;
    void loadCode(
      () => import('./cited-figure.element.ts'),
      (words) => answer.replaceChildren(words),
    )
      .then((code) => code?.answerFor(asked, siteRoot(document)))
      .then((view) => view && answer.replaceChildren(fragmentOf(view)));
  }
}

customElements.define('figure-citation', FigureCitation);
