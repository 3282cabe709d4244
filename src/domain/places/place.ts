/**
 * What a place is: the nation, a state (the District of Columbia too), a territory, a metro, or a
 * part of a state outside its metros.
 */
export const placeKinds = ['nation', 'state', 'territory', 'metro', 'rural'] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** A place that figures are published for. */
export interface Place {
  /** As fact ids name it: see `placeIdForm`. */
  readonly id: string;
  readonly kind: PlaceKind;
  /** As a reader says it: `Texas`, `Dallas-Fort Worth-Arlington, TX`, `East Iowa, outside metro areas`. */
  readonly name: string;
  readonly slug: string;
  /** The states it lies in, the one with its largest city first; its own code for a state. */
  readonly states: readonly string[];
  /** What people call it besides: `Boise`, `Twin Cities`. Left out when there is nothing. */
  readonly alsoCalled?: readonly string[];
}

/** A state or territory, as a law of it is spoken of. */
export type PlaceOfLaw = Pick<Place, 'id' | 'kind' | 'name'>;

export const nationId = 'US';

/**
 * The id of a place, as a regular expression: `US`, a two-letter state or territory, `M` and the
 * five digits of a metropolitan area (CBSA code), or `R` and the seven of a nonmetropolitan one.
 */
export const placeIdForm = String.raw`[A-Z]{2}|M\d{5}|R\d{7}`;
export const placeIdPattern = new RegExp(`^(?:${placeIdForm})$`);

export function isPlaceId(text: string): boolean {
  return placeIdPattern.test(text);
}

/** Which kind of table a place's figures stand in. */
export type PlaceScope = 'nation' | 'state' | 'metro' | 'rural';

/** The scope of a place, told from its id alone. */
export function placeScopeOf(id: string): PlaceScope {
  if (id === nationId) return 'nation';
  if (id.length === 2) return 'state';
  return id.startsWith('R') ? 'rural' : 'metro';
}

/** A place of a table of OEWS, the nation's apart. */
export type AreaScope = Exclude<PlaceScope, 'nation'>;

/** The scope of a place below the nation. Throws a RangeError for the nation. */
export function areaScopeOf({ id }: Pick<Place, 'id'>): AreaScope {
  const scope = placeScopeOf(id);
  if (scope !== 'nation') return scope;
  throw new RangeError('The nation is no place below itself: leave it out.');
}

const namesWithArticle = new Set(['US', 'DC', 'VI']);

/** The name as it stands in a sentence: `Texas`, `the District of Columbia`, `the Waco, TX, metro area`. */
export function placeInSentence({ id, kind, name }: Pick<Place, 'id' | 'kind' | 'name'>): string {
  if (kind === 'rural') return ruralInSentence(name);
  if (kind === 'metro') return `the ${name.replace(/, (\S+)$/, ', $1,')} metro area`;
  return namesWithArticle.has(id) ? `the ${name}` : name;
}

/** `Northwest Alabama outside metro areas`, `the Upper Peninsula of Michigan outside metro areas`. */
function ruralInSentence(name: string): string {
  const plain = name.replace(', outside', ' outside');
  return /^(?:Balance of|.* (?:Region|Peninsula) of) /.test(plain) ? `the ${plain}` : plain;
}

/** `in Texas`, `in the District of Columbia`, `in the Waco, TX, metro area`. */
export function inPlace(place: Pick<Place, 'id' | 'kind' | 'name'>): string {
  return `in ${placeInSentence(place)}`;
}

/** Places to choose between: `Bloomington, IL; Bloomington, IN; or Iowa`. Names hold commas. */
export function placesInWords(places: readonly Pick<Place, 'name'>[]): string {
  const names = places.map(({ name }) => name);
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join('; ')}; or ${names.at(-1) ?? ''}`;
}

/** The places that may be chosen in the stead of the one that a ZIP code leads to, or nothing. */
export const orChoose = (others: readonly Pick<Place, 'name'>[]): string =>
  others.length === 0 ? '' : ` Or choose under “Show pay in”: ${placesInWords(others)}.`;

const kindWords: Readonly<Record<PlaceKind, string>> = {
  nation: 'nation',
  state: 'state',
  territory: 'territory',
  metro: 'metro area',
  rural: 'rural area',
};

/** What a reader calls the kind; the District of Columbia is a district, though listed with the states. */
export function placeKindWord({ id, kind }: Pick<Place, 'id' | 'kind'>): string {
  return id === 'DC' ? 'federal district' : kindWords[kind];
}
