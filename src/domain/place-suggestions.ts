import type { Place } from './place.ts';
import { nameWords, namesOf } from './place-names.ts';

/** Letters of what is typed that are read. */
const mostLetters = 80;

/** The places that what is typed begins the name of, the likeliest first. */
export function suggestPlaces(places: readonly Place[], typed: string, limit: number): Place[] {
  const words = nameWords(typed.slice(0, mostLetters));
  if (words === '') return [];
  return places
    .flatMap((place) => {
      const rank = rankOf(place, words);
      return rank === undefined ? [] : [{ place, rank }];
    })
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ place }) => place);
}

/** How near a place is to what is typed, 0 the nearest; undefined when it is not near. */
function rankOf(place: Place, words: string): number | undefined {
  const { first, other } = namesOf(place);
  const isMetro = place.kind === 'metro' ? 1 : 0;
  if (!isMetro && place.id.toLowerCase() === words) return 0;
  if (first.some((name) => name.startsWith(words))) return 1 + isMetro;
  if (other.some((name) => name.startsWith(words))) return 3;
  const all = [...first, ...other].join(' ').split(' ');
  if (words.split(' ').every((word) => all.some((known) => known.startsWith(word)))) {
    return 4 + isMetro;
  }
  return isMetro && place.states.some((state) => state.toLowerCase() === words) ? 6 : undefined;
}
