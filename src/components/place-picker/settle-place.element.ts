import { placesInWords, type Place } from '../../domain/places/place.ts';
import type { PlaceIndex } from '../../domain/places/place-query.ts';
import { lookUpZip } from './look-up-zip.element.ts';
import type { FieldError } from './field-error.element.ts';
import type { PlaceSuggestions } from './place-suggestions.element.ts';

/** A place that was named, or that a ZIP code lies in. */
export interface SettledPlace {
  readonly kind: 'place';
  readonly place: Place;
  /** Why a ZIP code leads there. */
  readonly why?: string;
  /** What may be chosen in its stead: the rural areas of a state that a ZIP code leads to. */
  readonly others: readonly Place[];
}

/** What Enter makes of the words in a place field: a place, the nation, or why neither. */
export type Settled =
  | SettledPlace
  | { readonly kind: 'nation' }
  | { readonly kind: 'unsettled'; readonly sentence: string };

/**
 * Takes the place that is named or that a ZIP code lies in, or else the first that is suggested.
 * Where several have the name, or a ZIP code straddles them, the list below the field offers them:
 * none is guessed.
 */
export async function settlePlace(
  typed: string,
  places: PlaceIndex,
  suggestions: PlaceSuggestions,
): Promise<Settled> {
  const reading = await lookUpZip(places.read(typed), places);
  if (typed.trim() === '' || reading.kind === 'nation') return { kind: 'nation' };
  const [named, ...others] = reading.places;
  const { why } = reading;
  if (reading.kind === 'one' && named) {
    return why === undefined
      ? { kind: 'place', place: named, others: [] }
      : { kind: 'place', place: named, why, others };
  }
  const isNamed = named && !reading.isNear;
  const [suggested] = why === undefined && !isNamed ? suggestions.near(typed) : [];
  if (suggested) return { kind: 'place', place: suggested, others: [] };
  if (named) {
    suggestions.offer(reading.places);
    const choose =
      why ??
      (isNamed
        ? `Several places may be meant by “${typed}”.`
        : `No place is called “${typed}”. It may be ${placesInWords(reading.places)}.`);
    return { kind: 'unsettled', sentence: `${choose} Choose one from the list.` };
  }
  suggestions.close();
  return {
    kind: 'unsettled',
    sentence:
      why ??
      `No place that pay is published for is called “${typed}”. Try a state, or a larger city nearby.`,
  };
}

/** Says below the field why a ZIP code led to a place, and opens the list of what else it may be. */
export function tellWhy(
  { place, why, others }: SettledPlace,
  field: HTMLInputElement,
  line: FieldError,
  suggestions: PlaceSuggestions,
): void {
  // The reader may have gone on typing meanwhile.
  if (why === undefined || field.value !== place.name) return;
  line.note(why);
  if (others.length === 0) return;
  field.focus();
  suggestions.offer(others);
}
