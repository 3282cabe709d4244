import { readPlaceList, type PlaceListFile } from '../../domain/places/place-list.ts';
import { PlaceIndex } from '../../domain/places/place-query.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { siteRoot } from '../layout/site-root.element.ts';

let loading: Promise<PlaceIndex> | undefined;

/** The places of the site, fetched once a page. Rejects when they cannot be had; then it may be asked again. */
export function loadPlaces(): Promise<PlaceIndex> {
  loading ??= fetchPlaces().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchPlaces(): Promise<PlaceIndex> {
  const response = await fetch(new URL(`.${addresses.placeList()}`, siteRoot(document)));
  if (!response.ok) throw new Error(`The list of places was answered with ${response.status}.`);
  return new PlaceIndex(readPlaceList((await response.json()) as PlaceListFile));
}
