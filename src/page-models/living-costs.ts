import {
  livingCosts,
  type CostSource,
  type LivingCosts,
  type LivingCostsFile,
} from '../domain/pay/living-costs.ts';
import { nationId, type Place, type PlaceOfLaw } from '../domain/places/place.ts';
import { ownIncomeTax } from '../domain/places/wage-tax.ts';
import { metroRents } from '../facts/fair-market-rents.ts';
import { federalTaxes } from '../facts/federal-taxes.ts';
import { placeById } from '../facts/places.ts';
import { parityFigure } from '../facts/price-parities.ts';
import { mainSourceOf } from '../facts/sources.ts';
import { fairMarketRents, federalTax } from '../facts/tables/money.ts';
import type { TableDefinition } from '../facts/tables/table.ts';

/** The states or territories that a place lies in, itself where it is one. */
export const statesOf = (place: Place): readonly PlaceOfLaw[] =>
  place.states.map((code) => {
    const { id, kind, name } = placeById(code);
    return { id, kind, name };
  });

/** What is taken from pay in a place: federal taxes, and rent where it is held. */
export function livingCostsFile(place: Place): LivingCostsFile {
  if (ownIncomeTax(statesOf(place)) !== undefined) return { taxes: null, rents: null };
  const [taxes, rents] = [federalTaxes(), metroRents(place.id)];
  return {
    taxes: { ...taxes, source: costSource(federalTax, taxes.year) },
    rents: rents ? { ...rents, source: costSource(fairMarketRents, rents.year) } : null,
  };
}

/** The same, to reckon with. In the nation, whose prices are its own, there is no price level. */
export function livingCostsIn(place: Place): LivingCosts {
  const parity = place.id === nationId ? undefined : parityFigure(place.id);
  return livingCosts({ place, states: statesOf(place), parity }, livingCostsFile(place));
}

function costSource(table: TableDefinition, year: string): CostSource {
  const { title, producer, releaseLabel, url } = mainSourceOf(table, year);
  return { title, producer, releaseLabel, url };
}
