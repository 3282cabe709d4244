import type { SwitchedPage } from '../../domain/places/switched-page.ts';
import { AlmanacList, listChange } from '../list/list.element.ts';

/** Lets the axis and the names above follow the rows that a reader leaves of a category. */
class CategoryStrips extends HTMLElement {
  #isLoaded = false;

  connectedCallback(): void {
    const list = this.querySelector('almanac-list');
    const switches = document.querySelector<HTMLElement>('[data-switches]')?.dataset.switches;
    if (!(list instanceof AlmanacList) || switches === undefined) return;
    const follow = () => void this.#follow(list, JSON.parse(switches) as SwitchedPage);
    list.addEventListener(listChange, follow);
    follow();
  }

  async #follow(list: AlmanacList, page: SwitchedPage): Promise<void> {
    const isWhole = () => list.view?.named.length === list.view?.rows.length;
    if (page.kind !== 'category' || (isWhole() && !this.#isLoaded)) return;
    this.#isLoaded = true;
    const { categoryDrawing } = await import('./category-drawing.element.ts');
    categoryDrawing(page).narrow(isWhole() ? undefined : list.view?.named.map(({ code }) => code));
  }
}

customElements.define('category-strips', CategoryStrips);
