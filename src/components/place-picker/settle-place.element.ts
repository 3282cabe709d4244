import type { Place } from '../../domain/places/place.ts';
import type { PlaceIndex } from '../../domain/places/place-query.ts';
import type { PlaceSuggestions } from './place-suggestions.element.ts';

/** What Enter makes of the words in a place field: a place, the nation, or why neither. */
export type Settled =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'nation' }
  | { readonly kind: 'unsettled'; readonly sentence: string };

/**
 * Takes the place that is named, or else the first that is suggested. Where several have the name,
 * or may be meant by a ZIP code, the list below the field offers them: none is guessed.
 */
export function settlePlace(
  typed: string,
  places: PlaceIndex,
  suggestions: PlaceSuggestions,
): Settled {
  const reading = places.read(typed);
  if (typed.trim() === '' || reading.kind === 'nation') return { kind: 'nation' };
  const [named] = reading.places;
  if (reading.kind === 'one' && named) return { kind: 'place', place: named };
  if (reading.places.length > 0) {
    suggestions.offer(reading.places);
    return { kind: 'unsettled', sentence: choose(typed, reading.kind === 'zip') };
  }
  const [suggested] = suggestions.near(typed);
  if (suggested) return { kind: 'place', place: suggested };
  suggestions.close();
  return {
    kind: 'unsettled',
    sentence: `No place that pay is published for is called “${typed}”. Try a state, or a larger city nearby.`,
  };
}

function choose(typed: string, isZip: boolean): string {
  return isZip
    ? 'Pay is not published by ZIP code. Choose your state from the list, or type a larger city nearby.'
    : `Several places may be meant by “${typed}”. Choose one from the list.`;
}
