import type { PlaceIndex, PlaceReading } from '../../domain/places/place-query.ts';
import { ZipLookup } from '../../domain/places/zip-lookup.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { siteRoot } from '../layout/site-root.element.ts';

const lookup = new ZipLookup(async (digits) => {
  const response = await fetch(new URL(`.${addresses.zipFile(digits)}`, siteRoot(document)));
  if (!response.ok) throw new Error(`The ZIP codes of ${digits} gave ${response.status}.`);
  return response.json();
});

/** Looks a ZIP code up in its file, which is fetched once; any other reading stands. */
export const lookUpZip = (reading: PlaceReading, places: PlaceIndex): Promise<PlaceReading> =>
  lookup.read(reading, places);
