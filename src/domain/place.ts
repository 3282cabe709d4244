/** What a place is: the nation, a state (the District of Columbia too), a territory, a metro. */
export const placeKinds = ['nation', 'state', 'territory', 'metro'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place that figures are published for. */
export interface Place {
  /** `US`, a two-letter state or territory, or `M` and the CBSA code: as fact ids name it. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** As a reader says it: `Texas`, `Dallas-Fort Worth-Arlington, TX`. */
  readonly name: string;
  readonly slug: string;
  /** The states it lies in, the one with its largest city first; its own code for a state. */
  readonly states: readonly string[];
}

export const nationId = 'US';

const placeIdPattern = /^(?:[A-Z]{2}|M\d{5})$/;

export function isPlaceId(text: string): boolean {
  return placeIdPattern.test(text);
}

/** Which kind of table a place's figures stand in, told from its id alone. */
export function placeScopeOf(id: string): 'nation' | 'state' | 'metro' {
  if (id === nationId) return 'nation';
  return id.startsWith('M') && id.length > 2 ? 'metro' : 'state';
}

const namesWithArticle = new Set(['US', 'DC', 'VI']);

/** The name as it stands in a sentence: `Texas`, `the District of Columbia`, `the Waco, TX, metro area`. */
export function placeInSentence({ id, kind, name }: Pick<Place, 'id' | 'kind' | 'name'>): string {
  if (kind === 'metro') return `the ${name.replace(/, (\S+)$/, ', $1,')} metro area`;
  return namesWithArticle.has(id) ? `the ${name}` : name;
}

/** `in Texas`, `in the District of Columbia`, `in the Waco, TX, metro area`. */
export function inPlace(place: Pick<Place, 'id' | 'kind' | 'name'>): string {
  return `in ${placeInSentence(place)}`;
}

const kindWords: Readonly<Record<PlaceKind, string>> = {
  nation: 'nation',
  state: 'state',
  territory: 'territory',
  metro: 'metro area',
};

/** What a reader calls the kind; the District of Columbia is a district, though listed with the states. */
export function placeKindWord({ id, kind }: Pick<Place, 'id' | 'kind'>): string {
  return id === 'DC' ? 'federal district' : kindWords[kind];
}
