import type { Place } from './place.ts';

/** The words of a name as they are compared: lower case, without accents, apostrophes and points. */
export function nameWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^saint (?=\S)/, 'st ')
    .replace(/^ft (?=\S)/, 'fort ');
}

/** Other names people use, by the id of the place. */
const otherNames: Readonly<Record<string, readonly string[]>> = {
  DC: ['washington dc'],
  VI: ['virgin islands'],
  M35620: ['new york city', 'nyc'],
  M46520: ['honolulu'],
};

/** The cities in the name of a metro, the largest first: its name is theirs, joined by hyphens. */
function citiesOf({ name }: Place): string[] {
  const whole = name.replace(/, [A-Z-]+$/, '');
  return whole.split(/-+|\//).map(nameWords);
}

/** What a place is called. */
export interface PlaceNames {
  /** Whole names, and a metro's largest city. */
  readonly first: readonly string[];
  /** The other cities of a metro. */
  readonly other: readonly string[];
}

export function namesOf(place: Place): PlaceNames {
  const also = otherNames[place.id] ?? [];
  const whole = nameWords(place.name);
  if (place.kind !== 'metro') return { first: [whole, ...also], other: [] };
  const [largest = whole, ...others] = citiesOf(place);
  const withoutStates = nameWords(place.name.replace(/, [A-Z-]+$/, ''));
  return { first: [largest, withoutStates, whole, nameWords(place.slug), ...also], other: others };
}
