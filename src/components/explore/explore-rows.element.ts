import { AlmanacList, rowsWanted } from '../list/list.element.ts';

const fetching = 'The table of all occupations is being fetched.';
const failed =
  'The table of all occupations could not be fetched. Check your connection, then try again.';

/**
 * Stands where the table of the picture belongs, and leads to the page that has it. Once the rows
 * are wanted, or a reader comes near, it fetches that page, gives the list its rows and makes room
 * for the table.
 */
class ExploreRows extends HTMLElement {
  #list: AlmanacList | undefined;
  #near: IntersectionObserver | undefined;
  #isFetching = false;

  connectedCallback(): void {
    const list = this.closest('almanac-list');
    if (this.#list || !(list instanceof AlmanacList)) return;
    this.#list = list;
    const fetchRows = () => void this.#fetch(list);
    list.addEventListener(rowsWanted, fetchRows);
    this.querySelector('button')?.addEventListener('click', fetchRows);
    this.#near = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#near?.disconnect();
        fetchRows();
      },
      { rootMargin: '400px' },
    );
    this.#near.observe(this);
    // What the address asks for was asked before this element was there.
    if (list.isWanting) fetchRows();
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
  }

  async #fetch(list: AlmanacList): Promise<void> {
    if (!this.isConnected) return;
    list.tell(fetching);
    if (this.#isFetching) return;
    this.#isFetching = true;
    this.#say(fetching);
    try {
      const { tableOfPage } = await import('../list/table-of-page.element.ts');
      const { frame, rows } = await tableOfPage(this.#address());
      await list.take(rows, () => this.#giveWay(frame));
    } catch {
      list.tell(failed);
      this.#say(failed);
      this.setAttribute('data-failed', '');
    }
    this.#isFetching = false;
  }

  /** The page with the table, without the place that a link carries along. */
  #address(): URL {
    const { origin, pathname } = this.querySelector('a') ?? location;
    return new URL(pathname, origin);
  }

  #say(words: string): void {
    this.querySelector('[data-state]')?.replaceChildren(words);
  }

  /** Puts the table in its own place; whoever pressed the button in it goes on from there. */
  #giveWay(table: DocumentFragment): void {
    const box = table.querySelector<HTMLElement>('[tabindex]');
    const hadFocus = this.contains(document.activeElement);
    this.replaceWith(table);
    if (hadFocus) box?.focus();
  }
}

customElements.define('explore-rows', ExploreRows);
