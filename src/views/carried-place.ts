import { placeInSentence, type Place } from '../domain/places/place.ts';
import { markup, type Markup } from './markup.ts';

/**
 * What a page says that has figures of the nation and takes the reader's place along.
 * @param isRemembered whether this device remembers the place, rather than the address naming it.
 */
export function carriedPlace(place: Place, isRemembered: boolean): Markup {
  const name = placeInSentence(place);
  const leave = isRemembered ? `Forget ${name}` : 'Back to the whole country';
  return markup`<p class="note place-carried">The figures on this page are of the whole country. Pages that can show ${name} open with its pay. <button type="button" data-do="leave">${leave}</button></p>`;
}
