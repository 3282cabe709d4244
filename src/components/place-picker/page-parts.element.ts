import type { Markup } from '../../views/markup.ts';
import { fragmentOf } from '../layout/put-view.element.ts';

/** Puts other views in the place of marked parts of a page, and what was served back again. */
export class PageParts {
  readonly #served = new Map<Element, Element>();

  /** Replaces the part of that name in `within`, if it is there, whole. */
  put(part: string, view: Markup, within: ParentNode = document): void {
    const shown = within.querySelector(`[data-part="${part}"]`);
    const [next] = fragmentOf(view).children;
    if (!shown || !next) return;
    this.#served.set(next, this.#served.get(shown) ?? shown);
    this.#served.delete(shown);
    shown.replaceWith(next);
  }

  /** The page as it was served. */
  restore(): void {
    for (const [shown, served] of this.#served) shown.replaceWith(served);
    this.#served.clear();
  }
}
