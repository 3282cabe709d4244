import { oewsSubject } from '../domain/fact-code.ts';
import type { FactAddress } from '../domain/fact-id.ts';
import { placeScopeOf } from '../domain/place.ts';
import { oewsNational } from './tables/oews.ts';
import { oewsEducation, oewsIndustry, oewsMetro, oewsState } from './tables/places.ts';
import type { TableDefinition } from './tables/table.ts';

/** The OEWS table that a fact stands in, told from its address. */
export function oewsTableOf({ place, code }: FactAddress): TableDefinition {
  const { of } = oewsSubject(code);
  if (of === 'education') return oewsEducation;
  if (of === 'industry') return oewsIndustry;
  return { nation: oewsNational, state: oewsState, metro: oewsMetro }[placeScopeOf(place)];
}
