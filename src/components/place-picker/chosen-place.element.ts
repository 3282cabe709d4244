import type { PayInPlace } from '../../domain/places/pay-in-place.ts';
import { chosenParts, chosenPlace, type Remembered } from '../../views/chosen-place.ts';
import { fragmentOf } from '../layout/put-view.element.ts';
import { forgetPlace, rememberedPlace, rememberPlace } from './remembered-place.element.ts';

const notRemembered =
  'This browser lets no page keep anything, so the place cannot be remembered. The address of this page holds it: a bookmark of the page does the same.';

/** What a reader may do with the place that is shown. */
interface PlaceActions {
  readonly show: (there: PayInPlace) => void;
  readonly leave: () => void;
  readonly say: (words: string) => void;
}

/** Which place is shown, what to know about its figures, and the ways on and back. */
export class ChosenPlace {
  readonly element = document.createElement('div');
  readonly #actions: PlaceActions;
  #shown: { readonly there: PayInPlace; readonly notes: readonly string[] } | undefined;

  constructor(actions: PlaceActions) {
    this.#actions = actions;
    this.element.className = 'place-chosen';
    this.element.hidden = true;
    this.element.addEventListener('click', ({ target }) => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('[data-do]') : null;
      if (pressed) this.#press(pressed.dataset.do ?? '');
    });
  }

  /** @param notes what else a reader should know, one sentence each. */
  show(there: PayInPlace, notes: readonly string[]): void {
    const isSamePlace = this.#shown?.there.place.id === there.place.id;
    this.#shown = { there, notes };
    this.element.hidden = false;
    const remembered = remembers(there.place.slug);
    if (!isSamePlace) {
      this.element.replaceChildren(fragmentOf(chosenPlace(there, notes, remembered)));
      return;
    }
    const parts = Object.entries(chosenParts(there, notes, remembered));
    for (const [part, view] of parts) {
      this.element.querySelector(`[data-part="${part}"]`)?.replaceWith(fragmentOf(view));
    }
    const prices = this.#box('prices');
    if (prices) prices.checked = there.atNationalPrices;
    const remember = this.#box('remember');
    if (remember) {
      remember.checked = remembered === 'this';
      remember.labels?.[0]?.toggleAttribute('hidden', remembered === 'this');
    }
  }

  hide(): void {
    this.#shown = undefined;
    this.element.hidden = true;
  }

  #press(what: string): void {
    if (!this.#shown) return;
    const { there, notes } = this.#shown;
    if (what === 'leave') this.#actions.leave();
    else if (what === 'prices') {
      this.#actions.show(there.atPrices(!there.atNationalPrices));
    } else if (what === 'remember') {
      const isKept = rememberPlace(there.place.slug);
      this.show(there, notes);
      if (!isKept) this.#actions.say(notRemembered);
      this.element.querySelector<HTMLElement>('[data-do="forget"]')?.focus();
    } else if (what === 'forget') {
      forgetPlace();
      this.show(there, notes);
      this.#box('remember')?.focus();
    }
  }

  #box(what: string): HTMLInputElement | null {
    return this.element.querySelector<HTMLInputElement>(`input[data-do="${what}"]`);
  }
}

function remembers(slug: string): Remembered {
  const remembered = rememberedPlace();
  if (remembered === undefined) return 'none';
  return remembered === slug ? 'this' : 'other';
}
