import type { Place } from './place.ts';

/** The words of a name as they are compared: lower case, without accents, apostrophes and points. */
export function nameWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{Mn}'’.]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(/\b(?:saint|ft|mt)(?= \S)/g, (word) => fullOrShort[word] ?? word);
}

/** Words that are written in two ways, and the way they are compared in. */
const fullOrShort: Readonly<Record<string, string>> = { saint: 'st', ft: 'fort', mt: 'mount' };

/** Cities whose own names have a hyphen, as it joins cities in the name of a metro. */
const hyphenated = ['Winston-Salem', 'Wilkes-Barre'];

/** The cities in the name of a metro, the largest first: its name is theirs, joined by hyphens. */
function citiesOf({ name }: Place): string[] {
  const joined = hyphenated.reduce(
    (text, city) => text.replace(city, city.replace('-', ' ')),
    withoutStates(name),
  );
  return joined.split(/[-–/]+/).map(nameWords);
}

const withoutStates = (name: string) => name.replace(/, [A-Z-]+$/, '');

/** Two and more neighbors of a list, joined: `dallas fort worth` of Dallas, Fort Worth, Arlington. */
function joinedNeighbors(cities: readonly string[]): string[] {
  return cities.flatMap((_, from) =>
    cities.slice(from + 1).map((__, count) => cities.slice(from, from + count + 2).join(' ')),
  );
}

/** What a place is called. */
export interface PlaceNames {
  /** Whole names, a metro's largest city, and what people call it besides. */
  readonly first: readonly string[];
  /** The other cities in the name of a metro. */
  readonly other: readonly string[];
}

const known = new WeakMap<Place, PlaceNames>();

/** The names of a place, worked out once: a reader who types asks for those of all places. */
export function namesOf(place: Place): PlaceNames {
  let names = known.get(place);
  if (!names) {
    names = workOutNames(place);
    known.set(place, names);
  }
  return names;
}

/** `northeast iowa` of a rural area, with what tells it from a city's or state's name, or without. */
function ruralNames(name: string): string[] {
  const stem = nameWords(name.replace(/, outside metro areas$/, ''));
  return [stem, `rural ${stem}`, `${stem} nonmetropolitan area`];
}

function workOutNames(place: Place): PlaceNames {
  const also = (place.alsoCalled ?? []).map(nameWords);
  const whole = nameWords(place.name);
  if (place.kind === 'rural') return { first: [whole, ...ruralNames(place.name)], other: [] };
  if (place.kind !== 'metro') return { first: [whole, ...also], other: [] };
  const cities = citiesOf(place);
  const [largest = whole, ...others] = cities;
  return {
    first: [largest, nameWords(withoutStates(place.name)), whole, nameWords(place.slug), ...also],
    other: [...others, ...joinedNeighbors(cities)],
  };
}
