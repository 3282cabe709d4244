import { PlacePay, type PlacePayFile } from '../../domain/places/place-pay-file.ts';
import type { Place } from '../../domain/places/place.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { siteRoot } from '../layout/site-root.element.ts';

/** The pay of a place. Rejects when it cannot be had. */
export async function loadPay({ slug }: Pick<Place, 'slug'>): Promise<PlacePay> {
  const response = await fetch(new URL(`.${addresses.placePay(slug)}`, siteRoot(document)));
  if (!response.ok) throw new Error(`The pay of ${slug} was answered with ${response.status}.`);
  return new PlacePay((await response.json()) as PlacePayFile);
}
