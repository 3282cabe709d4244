/** How far down the window a section begins to be what is read. */
const readingLine = 0.4;

/** Marks the section that is being read, folds the list when it has served, and opens receipts. */
class PageContents extends HTMLElement {
  #isDue = false;

  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      if (target instanceof HTMLAnchorElement) this.#fold();
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') this.#fold()?.querySelector('summary')?.focus();
    });
    addEventListener('scroll', this.#markSoon, { passive: true });
    addEventListener('hashchange', openAsked);
    openAsked();
    this.#markSoon();
  }

  disconnectedCallback(): void {
    removeEventListener('scroll', this.#markSoon);
    removeEventListener('hashchange', openAsked);
  }

  /** Folds the list; answers what opens it, where it was open. */
  #fold(): HTMLDetailsElement | null {
    const open = this.querySelector<HTMLDetailsElement>('details[open]');
    if (open) open.open = false;
    return open;
  }

  #markSoon = (): void => {
    if (this.#isDue) return;
    this.#isDue = true;
    requestAnimationFrame(() => {
      this.#isDue = false;
      this.#mark();
    });
  };

  /** Sections are looked up each time, since a chosen place replaces them. */
  #mark(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')];
    const line = innerHeight * readingLine;
    const hasBegun = (link: HTMLAnchorElement) =>
      (document.getElementById(link.hash.slice(1))?.getBoundingClientRect().top ?? Infinity) <=
      line;
    const read = links.findLast(hasBegun) ?? links[0];
    for (const link of links) {
      if (link === read) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

/** A link to a receipt opens it. */
function openAsked(): void {
  const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (asked instanceof HTMLDetailsElement) asked.open = true;
}

customElements.define('page-contents', PageContents);
