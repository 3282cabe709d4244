import { placeInSentence, type Place } from '../domain/places/place.ts';
import * as addresses from '../domain/site/addresses.ts';
import { markup, type Markup } from './markup.ts';

/**
 * What a page has for a reader who chose a place that it cannot show: pay of the `nation`, figures
 * of `places`, with the place's own row where it has one, or `none` that a place would change.
 */
export interface HasForPlace {
  readonly of: 'nation' | 'places' | 'none';
  /** The id of the element that is about the place. */
  readonly row?: string;
}

/**
 * What a page says that takes the reader's place along and does not show it.
 * @param isRemembered whether this device remembers the place, rather than the address naming it.
 */
export function carriedPlace(place: Place, has: HasForPlace, isRemembered: boolean): Markup {
  const name = placeInSentence(place);
  const leave = isRemembered ? `Forget ${name}` : 'Back to the whole country';
  const others = markup`<span>Pages that can show ${name} open with its pay.</span>`;
  return markup`<p class="note place-carried" data-of="${has.of}">${words(place, has)} ${others} <button type="button" data-do="leave">${leave}</button></p>`;
}

/** What a reader of paper should know too, unless nothing on the page has a place. */
function words(place: Place, { of, row }: HasForPlace): Markup {
  if (of === 'nation') return markup`The figures on this page are of the whole country.`;
  if (of === 'none') return markup`Nothing on this page changes with the place.`;
  const own =
    row === undefined
      ? markup`What jobs pay there stands on <a href="${addresses.place(place.slug)}">its own page</a>`
      : markup`It has <a href="#${row}">a row of its own</a>`;
  return markup`You chose ${placeInSentence(place)}. ${own}.`;
}

/** What a part of a page says whose pay is of the nation, where the page shows a place. */
export const nationalPart = (): Markup =>
  markup`<p class="note national-part">Pay in this part is of the whole country.</p>`;
