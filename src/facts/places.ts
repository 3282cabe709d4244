import type { Place } from '../domain/places/place.ts';
import { placeScopeOf } from '../domain/places/place.ts';
import { otherNamesOf } from '../domain/places/other-names.ts';
import { statesBordering } from '../domain/places/state-adjacency.ts';
import { FactsError } from './facts-error.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { places } from './tables/places.ts';

/** Every place: the nation, states and territories, metros, rural areas, each in order of name. */
export const allPlaces = once((): readonly Place[] => {
  const rank = { nation: 0, state: 1, territory: 1, metro: 2, rural: 3 } as const;
  return readTable(places)
    .map(({ place, kind, name, slug, states }): Place => {
      const alsoCalled = otherNamesOf(place);
      return {
        id: place,
        kind,
        // The source types dashes as on a typewriter: "Scranton--Wilkes-Barre, PA".
        name: name.replaceAll('--', '–'),
        slug,
        states: states === '' ? [] : states.split(' '),
        ...(alsoCalled.length > 0 ? { alsoCalled } : {}),
      };
    })
    .toSorted((a, b) => rank[a.kind] - rank[b.kind] || (a.name < b.name ? -1 : 1));
});

const byId = once(() => new Map(allPlaces().map((place) => [place.id, place])));
const bySlug = once(() => new Map(allPlaces().map((place) => [place.slug, place])));

/** The place of an id such as `TX` or `M19100`, or undefined when there are no figures for it. */
export function findPlace(id: string): Place | undefined {
  return byId().get(id);
}

/** Throws a FactsError when there is no such place. */
export function placeById(id: string): Place {
  const place = findPlace(id);
  if (place) return place;
  throw new FactsError(
    `The place "${id}" is not listed.`,
    `data/${places.path}`,
    'Use US, a two-letter state or territory, M and the code of a metropolitan area or R and that of a nonmetropolitan one that the table lists.',
  );
}

/** The place whose page has this slug. */
export function placeBySlug(slug: string): Place | undefined {
  return bySlug().get(slug);
}

/** The 50 states, the District of Columbia and the territories, by name. */
export const statesAndTerritories = once(() =>
  allPlaces().filter(({ kind }) => kind === 'state' || kind === 'territory'),
);

/** Every metropolitan area, by name. */
export const allMetros = once(() => allPlaces().filter(({ kind }) => kind === 'metro'));

/** Every part of a state outside its metropolitan areas, by name. */
export const allRuralAreas = once(() => allPlaces().filter(({ kind }) => kind === 'rural'));

/** The parts of a state outside its metros, by name. */
export function ruralAreasOf(state: string): readonly Place[] {
  return allRuralAreas().filter(({ states }) => states.includes(state));
}

const metrosByState = once(() => {
  const pairs = allMetros().flatMap((metro) => metro.states.map((state) => ({ state, metro })));
  return Map.groupBy(pairs, ({ state }) => state);
});

/** The metros that lie in a state, wholly or in part, by name. */
export function metrosOf(state: string): readonly Place[] {
  return (metrosByState().get(state) ?? []).map(({ metro }) => metro);
}

/**
 * Places next door, by name: for a state those that share a border with it, for a metro or a
 * rural area the others of its states. The nation and islands have none.
 */
export function neighborsOf({ id, states }: Place): readonly Place[] {
  const scope = placeScopeOf(id);
  if (scope === 'nation') return [];
  if (scope === 'metro') {
    const others = new Set(states.flatMap(metrosOf).filter((metro) => metro.id !== id));
    return allMetros().filter((metro) => others.has(metro));
  }
  if (scope === 'rural') return states.flatMap(ruralAreasOf).filter((area) => area.id !== id);
  const bordering = new Set(statesBordering(id));
  return statesAndTerritories().filter((state) => bordering.has(state.id));
}
