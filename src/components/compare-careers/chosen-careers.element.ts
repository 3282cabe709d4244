import type { IndexedCareer } from '../../domain/compare-careers/career-index.ts';
import { markup } from '../../views/markup.ts';
import { fragmentOf } from '../layout/put-view.element.ts';

type Doing = 'up' | 'down' | 'remove';

const words: Readonly<Record<Doing, string>> = {
  up: 'Up',
  down: 'Down',
  remove: 'Remove',
};

/** The careers that are compared, each with buttons that move it and take it out. */
export class ChosenCareers {
  readonly #list: HTMLOListElement;
  #careers: readonly IndexedCareer[] = [];

  /** @param change is called with the new order, what was done, and the career it was done to. */
  constructor(
    list: HTMLOListElement,
    change: (careers: readonly IndexedCareer[], said: string) => void,
  ) {
    this.#list = list;
    list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      const at = this.#careers.findIndex(({ slug }) => slug === button?.dataset.slug);
      const career = this.#careers[at];
      if (!button || !career) return;
      const others = this.#careers.filter((other) => other !== career);
      if (button.dataset.do === 'remove') {
        change(others, `Taken out: ${career.name}.`);
        return;
      }
      const to = at + (button.dataset.do === 'up' ? -1 : 1);
      if (to < 0 || to > others.length) return;
      change(
        [...others.slice(0, to), career, ...others.slice(to)],
        `Moved: ${career.name}, number ${to + 1} of ${this.#careers.length}.`,
      );
    });
  }

  /** Shows `careers`, and keeps the focus in the list where it was. */
  show(careers: readonly IndexedCareer[]): void {
    const held = this.#list.contains(document.activeElement) ? this.#held() : undefined;
    this.#careers = careers;
    this.#list.hidden = careers.length === 0;
    this.#list.replaceChildren(
      fragmentOf(
        markup`${careers.map(
          (career, at) =>
            markup`<li><span>${career.name}</span> ${(['up', 'down', 'remove'] as const).map((doing) => button(career, doing, isAtEnd(doing, at, careers.length)))}</li>`,
        )}`,
      ),
    );
    if (held) this.#focus(held);
  }

  #held(): { slug: string; doing: string; at: number } | undefined {
    const button = document.activeElement?.closest('button');
    const { slug = '', do: doing = '' } = button?.dataset ?? {};
    return { slug, doing, at: this.#careers.findIndex((career) => career.slug === slug) };
  }

  /** The same button again; where its career is gone, the one that took its place. */
  #focus({ slug, doing, at }: { slug: string; doing: string; at: number }): void {
    const career =
      this.#careers.find((known) => known.slug === slug) ??
      this.#careers[Math.min(at, this.#careers.length - 1)];
    const buttons = [...this.#list.querySelectorAll('button')];
    buttons.find(({ dataset }) => dataset.slug === career?.slug && dataset.do === doing)?.focus();
  }
}

const isAtEnd = (doing: Doing, at: number, count: number) =>
  (doing === 'up' && at === 0) || (doing === 'down' && at === count - 1);

/** A button that can do nothing stays, so that the focus has where to be. */
const button = ({ slug, name }: IndexedCareer, doing: Doing, idle: boolean) =>
  markup`<button type="button" data-slug="${slug}" data-do="${doing}" aria-disabled="${String(idle)}">${words[doing]}<span class="sr-only"> ${name}</span></button>`;
