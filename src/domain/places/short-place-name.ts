import type { Place } from './place.ts';
import type { PlaceIndex } from './place-query.ts';

/**
 * The shortest name that is read back to the same place: `Atlanta, GA` of `Atlanta-Sandy
 * Springs-Roswell, GA`. The whole name of a place that is no metro, or that shares every shorter one.
 */
export function shortPlaceName(place: Place, places: PlaceIndex): string {
  const [, cities, state] = /^(.+), ([A-Z]{2})[A-Z-]*$/.exec(place.name) ?? [];
  if (place.kind !== 'metro' || cities === undefined || state === undefined) return place.name;
  const ends = [...cities.matchAll(/[-–/]/g)].map(({ index }) => index);
  const shorter = ends.map((end) => `${cities.slice(0, end)}, ${state}`);
  return shorter.find((name) => isRead(name, place, places)) ?? place.name;
}

function isRead(name: string, place: Place, places: PlaceIndex): boolean {
  const { kind, places: read } = places.read(name);
  return kind === 'one' && read[0]?.id === place.id;
}
