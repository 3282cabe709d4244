/** Puts other content into parts of a page, and what was there back again. */
export class PageSwap {
  readonly #kept = new Map<Element, readonly Node[]>();
  readonly #left: (readonly [element: Element, mark: Comment])[] = [];
  readonly #added: Element[] = [];

  /** Fills an element that is there with other content. */
  put(element: Element | null | undefined, ...content: (Node | string)[]): void {
    if (!element) return;
    if (!this.#kept.has(element)) this.#kept.set(element, [...element.childNodes]);
    element.replaceChildren(...content);
  }

  /** Appends to an element without touching the rest. */
  add(parent: Element | null | undefined, element: Element): void {
    parent?.append(element);
    this.#added.push(element);
  }

  /** Takes elements out. */
  leaveOut(elements: Iterable<Element>): void {
    for (const element of [...elements]) {
      const mark = document.createComment('');
      element.replaceWith(mark);
      this.#left.push([element, mark]);
    }
  }

  /** The page as it was served. */
  restore(): void {
    for (const [element, content] of this.#kept) element.replaceChildren(...content);
    for (const [element, mark] of this.#left) mark.replaceWith(element);
    for (const element of this.#added) element.remove();
    this.#kept.clear();
    this.#left.length = 0;
    this.#added.length = 0;
  }
}
