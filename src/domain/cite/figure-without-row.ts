import type { FactAddress } from '../figures/fact-id.ts';
import { absenceWithoutRow } from '../figures/fact-row.ts';
import type { Figure } from '../figures/figure.ts';
import { figureAt } from '../figures/figure-at.ts';
import { findMeasure } from '../figures/measure-of.ts';
import { nationId, placeScopeOf } from '../places/place.ts';
import type { CiteFile } from './figure-citation.ts';

/**
 * A figure of pay that its table has no row of: absent, for a reason, where there are such a place,
 * occupation and measure; undefined where there are not, so that there is no such figure at all.
 */
export function figureWithoutRow(
  address: FactAddress,
  { codes, places, leftOut }: Pick<CiteFile, 'codes' | 'places' | 'leftOut'>,
): Figure | undefined {
  const { dataset, place, code } = address;
  const isPlace = place === nationId || Object.hasOwn(places, place);
  const isKnown = dataset === 'oews' && isPlace && Object.hasOwn(codes, code);
  if (!isKnown || findMeasure(address) === undefined) return undefined;
  const isArea = ['metro', 'rural'].includes(placeScopeOf(place));
  const isOurs = isArea && leftOut.includes(code);
  return figureAt(address, isOurs ? 'not-in-our-copy' : absenceWithoutRow(address));
}
