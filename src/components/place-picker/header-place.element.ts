import type { Place } from '../../domain/places/place.ts';
import type { PlaceIndex } from '../../domain/places/place-query.ts';
import { shortPlaceName } from '../../domain/places/short-place-name.ts';

let filled: string | undefined;

/** Fills the place field of the head with the place of the page, unless a reader has filled it. */
export function showInHeader(place: Place, places: PlaceIndex): void {
  if (new URLSearchParams(location.search).has('where')) return;
  const field = headerField();
  if (!field || field === document.activeElement) return;
  if (field.value !== '' && field.value !== filled) return;
  filled = shortPlaceName(place, places);
  field.value = filled;
  field.title = place.name;
}

/** Empties the field again, unless a reader has filled it otherwise. */
export function emptyHeader(): void {
  const field = headerField();
  if (!field || field.value !== filled) return;
  field.value = '';
  field.removeAttribute('title');
}

const headerField = () => document.querySelector<HTMLInputElement>('#header-where');
