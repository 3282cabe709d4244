import type { Place, PlaceKind } from './place.ts';
import { slugOf } from './slug.ts';

/** Id and name of a place; then its slug and states, where its name does not give them away. */
type PlaceLine = readonly [id: string, name: string, slug?: string, states?: string];

/** Every place below the nation, short enough to be fetched by a reader who types one. */
export type PlaceListFile = Readonly<Record<Exclude<PlaceKind, 'nation'>, readonly PlaceLine[]>>;

/** The states that a name ends in: `["MO", "KS"]` of `Kansas City, MO-KS`. */
const statesInName = (name: string) => /, ([A-Z]{2}(?:-[A-Z]{2})*)$/.exec(name)?.[1]?.split('-');

const usualStates = (id: string, name: string): readonly string[] => statesInName(name) ?? [id];

function lineOf({ id, name, slug, states }: Place): PlaceLine {
  const written = states.join(' ');
  if (written !== usualStates(id, name).join(' ')) return [id, name, slug, written];
  return slug === slugOf(name) ? [id, name] : [id, name, slug];
}

/** Writes places; the nation is left out. */
export function writePlaceList(places: readonly Place[]): PlaceListFile {
  const of = (kind: PlaceKind) => places.filter((place) => place.kind === kind).map(lineOf);
  return { state: of('state'), territory: of('territory'), metro: of('metro') };
}

/** The places of the file: states, then territories, then metros. */
export function readPlaceList(file: PlaceListFile): Place[] {
  return (['state', 'territory', 'metro'] as const).flatMap((kind) =>
    file[kind].map(([id, name, slug = slugOf(name), states]): Place => ({
      id,
      kind,
      name,
      slug,
      states: states?.split(' ') ?? usualStates(id, name),
    })),
  );
}
