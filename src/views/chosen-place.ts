import { isPresent, type PresentFigure } from '../domain/figures/figure.ts';
import type { PayInPlace } from '../domain/places/pay-in-place.ts';
import { placeInSentence } from '../domain/places/place.ts';
import { receiptThere } from '../domain/places/place-receipt.ts';
import { attribute, markup, type Markup } from './markup.ts';
import { nationalPricesNote } from '../domain/places/price-adjust.ts';
import { priceReceipt } from './price-receipt.ts';
import { receipt, receiptLines } from './receipt.ts';

/** Which place is remembered in this browser: this one, another one, or none. */
export type Remembered = 'this' | 'other' | 'none';

/**
 * Which place is shown, the ways on and back, and what to know about its figures; `notes` are
 * sentences. What a reader may press is marked `data-do` and stays as long as the place does; the
 * rest is in parts that a change replaces whole.
 */
export function chosenPlace(
  there: PayInPlace,
  notes: readonly string[],
  remembered: Remembered,
): Markup {
  const parts = chosenParts(there, notes, remembered);
  const choices = [
    choice('prices', 'At national prices', there.atNationalPrices, !parityOf(there)),
    choice('remember', 'Remember on this device', remembered === 'this', remembered === 'this'),
  ];
  return markup`${parts.name}<div class="place-chosen-choices">${choices}<button type="button" data-do="leave">Back to the whole country</button></div>${parts.memory}${parts.notes}`;
}

/** The parts of it that change while the place stays, by name. */
export function chosenParts(
  there: PayInPlace,
  notes: readonly string[],
  remembered: Remembered,
): Readonly<Record<'name' | 'memory' | 'notes', Markup>> {
  const lines = notes.map((note) => markup`<p>${note}</p>`);
  const pricesNote = parityOf(there) ? markup`<p>${nationalPricesNote}</p>` : '';
  return {
    name: markup`<p class="place-chosen-name" data-part="name">Pay ${there.where}</p>`,
    memory: memory(remembered),
    notes: markup`<div class="place-chosen-notes" data-part="notes">${lines}${prices(there)}${receipt([pricesNote, ...receiptLines([receiptThere(there.pay)])], 'Where this pay comes from')}</div>`,
  };
}

/** The price level of the place, where one is published. */
function parityOf({ pay: { parity } }: PayInPlace): PresentFigure | undefined {
  return parity && isPresent(parity) ? parity : undefined;
}

const flag = (name: string, isSet: boolean) => attribute(name, isSet ? '' : undefined);

const choice = (what: string, words: string, isChecked: boolean, isHidden: boolean) =>
  markup`<label${flag('hidden', isHidden)}><input type="checkbox" data-do="${what}"${flag('checked', isChecked)}> ${words}</label>`;

function memory(remembered: Remembered): Markup {
  if (remembered === 'none') return markup`<p data-part="memory" hidden></p>`;
  const words =
    remembered === 'this'
      ? 'This place is remembered in this browser, nowhere else, and shown first from now on.'
      : 'Another place is remembered in this browser.';
  return markup`<p class="place-chosen-memory" data-part="memory">${words} <button type="button" data-do="forget">Forget it</button></p>`;
}

function prices(there: PayInPlace): Markup | undefined {
  const { pay, place, atNationalPrices } = there;
  const parity = parityOf(there);
  if (!parity) return markup`<p>No price level is published for ${placeInSentence(place)}.</p>`;
  return atNationalPrices
    ? priceReceipt(place, parity, `The pay is of ${pay.releaseLabel}.`)
    : undefined;
}
