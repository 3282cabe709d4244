import { isPresent } from '../../domain/figure.ts';
import { parseFactId } from '../../domain/fact-id.ts';
import { placeInSentence } from '../../domain/place.ts';
import { PlaceView, figureElement } from './place-view.ts';
import { forgetPlace, rememberedPlace, rememberPlace } from './remembered-place.ts';

/** What a reader may do with the place that is shown. */
interface Doings {
  readonly show: (view: PlaceView) => void;
  readonly leave: () => void;
}

/** Which place is shown, what to know about its figures, and the ways on and back. */
export class ChosenPlace {
  readonly element = document.createElement('div');
  readonly #heading = document.createElement('p');
  readonly #prices = checkbox('At national prices');
  readonly #remember = checkbox('Remember on this device');
  readonly #memory = document.createElement('p');
  readonly #notes = document.createElement('div');
  #view: PlaceView | undefined;

  constructor(doings: Doings) {
    this.element.className = 'place-chosen';
    this.element.hidden = true;
    this.#heading.className = 'place-chosen-name';
    this.#notes.className = 'place-chosen-notes';
    this.#memory.className = 'place-chosen-memory';
    const back = button('Back to the whole country', () => doings.leave());
    const choices = document.createElement('div');
    choices.className = 'place-chosen-choices';
    choices.append(this.#prices.label, this.#remember.label, back);
    this.element.append(this.#heading, choices, this.#memory, this.#notes);
    this.#prices.input.addEventListener('change', () => {
      if (this.#view) doings.show(new PlaceView(this.#view.pay, this.#prices.input.checked));
    });
    this.#remember.input.addEventListener('change', () => {
      const slug = this.#view?.place.slug;
      if (slug === undefined) return;
      if (this.#remember.input.checked) rememberPlace(slug);
      else forgetPlace();
      this.#showMemory();
    });
  }

  /** @param notes what else a reader should know, one sentence each. */
  show(view: PlaceView, notes: readonly string[]): void {
    this.#view = view;
    this.element.hidden = false;
    this.#heading.textContent = `Pay ${view.where}`;
    this.#prices.input.checked = view.atNationalPrices;
    this.#prices.label.hidden = view.pay.parity === undefined;
    this.#showMemory();
    this.#notes.replaceChildren(
      ...notes.map((note) => paragraph(note)),
      ...this.#priceReceipt(view),
      this.#source(view),
    );
  }

  hide(): void {
    this.#view = undefined;
    this.element.hidden = true;
  }

  #showMemory(): void {
    const remembered = rememberedPlace();
    const isThis = remembered !== undefined && remembered === this.#view?.place.slug;
    this.#remember.input.checked = isThis;
    this.#remember.label.hidden = isThis;
    this.#memory.hidden = remembered === undefined;
    if (remembered === undefined) return;
    const words = isThis
      ? 'This place is remembered in this browser, nowhere else, and shown first from now on. '
      : 'Another place is remembered in this browser. ';
    const forget = button('Forget it', () => {
      forgetPlace();
      this.#showMemory();
      this.#remember.input.focus();
    });
    this.#memory.replaceChildren(words, forget);
  }

  #priceReceipt({ pay, place, atNationalPrices }: PlaceView): HTMLElement[] {
    const { parity } = pay;
    if (!parity || !isPresent(parity)) {
      return [paragraph(`No price level is published for ${placeInSentence(place)}.`)];
    }
    if (!atNationalPrices) return [];
    const { release: year } = parseFactId(parity.id);
    const receipt = document.createElement('p');
    receipt.append(
      `At national prices: pay × 100 ÷ the price level of ${placeInSentence(place)}, which was `,
      figureElement(parity),
      ` in ${year} where the whole country is 100. The prices are of ${year}, the pay of ${pay.releaseLabel}. National pay is at national prices as published. Source: U.S. Bureau of Economic Analysis, regional price parities.`,
    );
    return [receipt];
  }

  #source({ pay }: PlaceView): HTMLElement {
    const line = document.createElement('p');
    const link = document.createElement('a');
    link.href = pay.source.url;
    link.textContent = pay.source.title;
    line.append('Pay from: ', link, '.');
    return line;
  }
}

function paragraph(text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.textContent = text;
  return element;
}

function button(text: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = text;
  element.addEventListener('click', press);
  return element;
}

function checkbox(text: string): { label: HTMLLabelElement; input: HTMLInputElement } {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'checkbox';
  input.autocomplete = 'off';
  label.append(input, ` ${text}`);
  return { label, input };
}
