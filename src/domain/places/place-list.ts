import type { Place, PlaceKind } from './place.ts';
import { slugOf } from '../site/slug.ts';

/** Id and name of a place; then its slug and states, where its name does not give them away. */
type PlaceLine = readonly [id: string, name: string, slug?: string, states?: string];

/** Every place below the nation, short enough to be fetched by a reader who types one. */
export type PlaceListFile = Readonly<Record<Exclude<PlaceKind, 'nation'>, readonly PlaceLine[]>> & {
  /** What people call a place besides, by its id. */
  readonly also: Readonly<Record<string, readonly string[]>>;
};

/** The states that a name ends in: `["MO", "KS"]` of `Kansas City, MO-KS`. */
const statesInName = (name: string) => /, ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(name)?.[1]?.split('-');

const usualStates = (id: string, name: string): readonly string[] => statesInName(name) ?? [id];

/** What the name of every rural area ends in. */
const ofRural = ', outside metro areas';

function lineOf({ id, kind, name, slug, states }: Place): PlaceLine {
  const written = states.join(' ');
  if (kind === 'rural') return [id, name.replace(ofRural, ''), '', written];
  if (written !== usualStates(id, name).join(' ')) return [id, name, slug, written];
  return slug === slugOf(name) ? [id, name] : [id, name, slug];
}

/** Writes places; the nation is left out. */
export function writePlaceList(places: readonly Place[]): PlaceListFile {
  const of = (kind: PlaceKind) => places.filter((place) => place.kind === kind).map(lineOf);
  const also = Object.fromEntries(
    places.flatMap(({ id, alsoCalled }) => (alsoCalled ? [[id, alsoCalled]] : [])),
  );
  return {
    state: of('state'),
    territory: of('territory'),
    metro: of('metro'),
    rural: of('rural'),
    also,
  };
}

/** The places of the file: states, then territories, metros and rural areas. */
export function readPlaceList(file: PlaceListFile): Place[] {
  return (['state', 'territory', 'metro', 'rural'] as const).flatMap((kind) =>
    file[kind].map(([id, written, slug, states]): Place => {
      const name = kind === 'rural' ? `${written}${ofRural}` : written;
      return {
        id,
        kind,
        name,
        slug: slug === undefined || slug === '' ? slugOf(name) : slug,
        states: states?.split(' ') ?? usualStates(id, name),
        ...(file.also[id] ? { alsoCalled: file.also[id] } : {}),
      };
    }),
  );
}
