import { pageAddress } from '../../../../src/domain/site/page-address.ts';
import { career, place } from '../../../../src/domain/site/addresses.ts';
import { nationId, type Place } from '../../../../src/domain/places/place.ts';
import type { Desk } from '../desk/desk.ts';
import type { OccupationNamed, PlaceNamed } from './answer.ts';

/** An occupation or a group by its code, as an answer names it. */
export function occupationNamed(desk: Desk, code: string): OccupationNamed {
  const known = desk.career(code);
  if (!known) return { code, name: desk.words().codes[code] ?? code };
  return { code, name: known.name, page: pageAddress(desk.site(), career(known.slug)) };
}

/** A place, as an answer names it. */
export function placeNamed(desk: Desk, { id, name, kind, slug }: Place): PlaceNamed {
  if (id === nationId) return { id, name, kind };
  return { id, name, kind, page: pageAddress(desk.site(), place(slug)) };
}
