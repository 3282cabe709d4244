import { siteRoot } from '../site-root.ts';

/** Cites the figure whose fact id stands in the address: `/cite/?fact=oews/2025-05/…`. */
class FigureCitation extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get('fact')?.trim() ?? '';
    const field = this.querySelector('input');
    const answer = this.querySelector<HTMLElement>('.cited-figure');
    if (asked === '' || !field || !answer) return;
    field.value = asked;
    void import('./cited-figure.ts')
      .then(({ answerFor }) => answerFor(asked, siteRoot(document)))
      .then((parts) => answer.replaceChildren(...parts));
  }
}

customElements.define('figure-citation', FigureCitation);
