import { isSortKey, type Sort, type SortKey } from '../../domain/lists/list-order.ts';

/** The heads of a table that sort it: those with `data-sort`. */
export class SortHeads {
  readonly #heads: ReadonlyMap<SortKey, HTMLElement>;

  /** Makes each head a button that answers with its key. */
  constructor(host: HTMLElement, chosen: (key: SortKey) => void) {
    const heads = [...host.querySelectorAll<HTMLElement>('thead th[data-sort]')];
    this.#heads = new Map(
      heads.flatMap((head): [SortKey, HTMLElement][] => {
        const key = head.dataset.sort;
        return isSortKey(key) ? [[key, head]] : [];
      }),
    );
    for (const [key, head] of this.#heads) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'list-sort';
      button.append(...head.childNodes);
      button.addEventListener('click', () => chosen(key));
      head.append(button);
    }
  }

  show(sort: Sort): void {
    for (const [key, head] of this.#heads) {
      if (key === sort.key) head.setAttribute('aria-sort', sort.direction);
      else head.removeAttribute('aria-sort');
    }
  }
}
