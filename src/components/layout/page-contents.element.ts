/** Marks the section that is being read, folds the list when it has served, and opens receipts. */
class PageContents extends HTMLElement {
  #read: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map(
      [...this.querySelectorAll<HTMLAnchorElement>('a')].map((link) => [
        decodeURIComponent(link.hash.slice(1)),
        link,
      ]),
    );
    const fold = this.querySelector('details');
    this.addEventListener('click', ({ target }) => {
      if (fold && target instanceof HTMLAnchorElement) fold.open = false;
    });
    this.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || !fold?.open) return;
      fold.open = false;
      fold.querySelector('summary')?.focus();
    });
    // A section is read from when its heading reaches the upper fifth until the next one does.
    this.#read = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) mark(links, target.id);
        }
      },
      { rootMargin: '-20% 0px -79% 0px' },
    );
    for (const id of links.keys()) {
      const section = document.getElementById(id);
      if (section) this.#read.observe(section);
    }
    addEventListener('hashchange', openAsked);
    openAsked();
  }

  disconnectedCallback(): void {
    this.#read?.disconnect();
    removeEventListener('hashchange', openAsked);
  }
}

function mark(links: ReadonlyMap<string, HTMLAnchorElement>, id: string): void {
  for (const link of links.values()) link.removeAttribute('aria-current');
  links.get(id)?.setAttribute('aria-current', 'true');
}

/** A link to a receipt opens it. */
function openAsked(): void {
  const asked = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (asked instanceof HTMLDetailsElement) asked.open = true;
}

customElements.define('page-contents', PageContents);
