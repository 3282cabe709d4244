import { encode } from 'uqr';
import type { KitCareer } from '../../domain/classes/kit-career.ts';
import { sheetsOf } from '../../domain/classes/kit-sheets.ts';
import type { SheetLinks } from '../../domain/site/sheet-links.ts';
import { kitFootWords, realitySheets } from '../../views/classes/reality-sheets.ts';
import { quietZone } from '../../views/qr-code.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import type { Kit } from './kit-data.element.ts';

/** The sheets of cards on the page, each card with a button that takes it out. */
export class KitSheets {
  /** The careers that a kit begins with. */
  readonly first: readonly KitCareer[];
  readonly #host: HTMLElement;
  readonly #links: SheetLinks;

  /** @param remove is called with the code of the card to take out. */
  constructor(host: HTMLElement, remove: (code: string) => void) {
    const written = host.querySelector<HTMLElement>('template[data-careers]')?.dataset ?? {};
    this.first = JSON.parse(written.careers ?? '[]') as readonly KitCareer[];
    this.#links = JSON.parse(written.links ?? '') as SheetLinks;
    this.#host = host;
    host.addEventListener('click', ({ target }) => {
      const pressed =
        target instanceof Element ? target.closest<HTMLElement>('[data-remove]') : null;
      if (pressed?.dataset.remove !== undefined) remove(pressed.dataset.remove);
    });
  }

  /** Writes the cards; `query` asks for them in the address of the page. */
  write({ careers, pay }: Pick<Kit, 'careers' | 'pay'>, query: string): void {
    const held = this.#buttons().findIndex((button) => button === document.activeElement);
    const words = kitFootWords(this.#links, query, pay);
    const { data: squares } = encode(words.address, { ecc: 'M', border: quietZone });
    const view = realitySheets({ careers, pay, foot: { ...words, squares } });
    this.#host.querySelector('[data-sheets]')?.replaceChildren(fragmentOf(view));
    for (const button of this.#buttons()) button.hidden = false;
    // The card that took the place of the one that was taken out.
    if (held >= 0) this.#buttons()[Math.min(held, careers.length - 1)]?.focus();
  }

  /** How many cards and sheets there are, as a sentence. */
  count(cards: number): string {
    const sheets = sheetsOf(Array.from({ length: cards })).length;
    return `${cards} ${cards === 1 ? 'card' : 'cards'} on ${sheets} ${sheets === 1 ? 'sheet' : 'sheets'} of paper.`;
  }

  #buttons(): HTMLButtonElement[] {
    return [...this.#host.querySelectorAll<HTMLButtonElement>('[data-remove]')];
  }
}
