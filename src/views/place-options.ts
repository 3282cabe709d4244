import { placeKindWord, type Place } from '../domain/places/place.ts';
import { markup, type Markup } from './markup.ts';

/** The list below a field for places, out of sight while it offers none. */
export function placeOptionList(id: string): Markup {
  return markup`<ul class="place-suggestions" id="${id}" role="listbox" aria-label="Places" hidden></ul>`;
}

/** Places to choose from in the list of that id, none of them marked. */
export function placeOptions(id: string, places: readonly Place[]): Markup {
  const options = places.map(
    (place, at) =>
      markup`<li id="${id}-${at}" role="option" aria-selected="false">${place.name}<span> ${placeKindWord(place)}</span></li>`,
  );
  return markup`${options}`;
}
