import { PlacePay, type PlacePayFile } from '../../domain/places/place-pay-file.ts';
import type { Place } from '../../domain/places/place.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { siteRoot } from '../layout/site-root.element.ts';

/** The pay of a place. Rejects when it cannot be had. */
export const loadPay = ({ slug }: Pick<Place, 'slug'>): Promise<PlacePay> =>
  payIn(addresses.placePay(slug));

/** The pay of the whole country. Rejects when it cannot be had. */
export const loadNationPay = (): Promise<PlacePay> => payIn(addresses.nationPay());

async function payIn(file: string): Promise<PlacePay> {
  const response = await fetch(new URL(`.${file}`, siteRoot(document)));
  if (!response.ok) throw new Error(`${file} was answered with ${response.status}.`);
  return new PlacePay((await response.json()) as PlacePayFile);
}
