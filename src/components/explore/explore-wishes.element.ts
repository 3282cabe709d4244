import { wishParameters } from '../../domain/find/wish-parameters.ts';
import { loadCode } from '../layout/load-code.element.ts';
import { AlmanacList } from '../list/list.element.ts';

/** Leaves in the picture of all occupations those that fit the wishes of the address, if it has any. */
class ExploreWishes extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search);
    const list = this.closest('almanac-list');
    if (!(list instanceof AlmanacList) || !wishParameters.some((name) => asked.has(name))) return;
    void this.#start(list);
  }

  async #start(list: AlmanacList): Promise<void> {
    const code = await loadCode(
      () => import('./kept-by-wishes.element.ts'),
      (words) => this.replaceChildren(words),
    );
    await code?.keepByWishes(list, this);
  }
}

customElements.define('explore-wishes', ExploreWishes);
