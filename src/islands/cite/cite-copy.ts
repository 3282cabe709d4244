/**
 * Puts a button that copies behind the name of each style of a citation, and cites the page with
 * whatever place or careers its address names by now.
 */
class CiteCopy extends HTMLElement {
  connectedCallback(): void {
    this.#addButtons();
    const part = this.closest<HTMLDetailsElement>('.cite-page details');
    const served = [...this.querySelectorAll('dd')].map((text) => text.textContent);
    part?.addEventListener('toggle', () => this.#citeAsShown(served));
  }

  #citeAsShown(served: readonly string[]): void {
    const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    if (page === undefined) return;
    this.querySelectorAll('dd').forEach((text, at) => {
      text.textContent = (served[at] ?? '').split(page).join(page + location.search);
    });
  }

  #addButtons(): void {
    const status = document.createElement('p');
    status.setAttribute('role', 'status');
    status.className = 'cite-status';
    this.append(status);
    for (const name of this.querySelectorAll('dt')) {
      const text = name.nextElementSibling;
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = 'Copy';
      button.setAttribute('aria-label', `Copy the ${name.textContent} citation`);
      button.addEventListener('click', () => {
        void copy(text).then((said) => (status.textContent = said));
      });
      name.append(' ', button);
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
