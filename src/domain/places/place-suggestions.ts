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
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ place }) => place);
}

/** How near a place is to what is typed, 0 the nearest; undefined when it is not near. */
function rankOf(place: Place, words: string): number | undefined {
  const { first, other } = namesOf(place);
  const after = { nation: 0, state: 0, territory: 0, metro: 1, rural: 1.5 }[place.kind];
  if (after === 0 && place.id.toLowerCase() === words) return 0;
  if (first.includes(words) || other.includes(words)) return 0.5;
  if (first.some((name) => name.startsWith(words))) return 1 + after;
  if (other.some((name) => name.startsWith(words))) return 3;
  const all = [...first, ...other].join(' ').split(' ');
  if (words.split(' ').every((word) => all.some((known) => known.startsWith(word)))) {
    return 4 + after;
  }
  const isInState = place.states.some((state) => state.toLowerCase() === words);
  return after > 0 && isInState ? 5 + after : undefined;
}
