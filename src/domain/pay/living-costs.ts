import type { Figure } from '../figures/figure.ts';
import type { Place, PlaceOfLaw } from '../places/place.ts';
import { FederalTaxes, type FederalTaxFile } from './federal-tax.ts';
import { MetroRents, type MetroRentFile } from './metro-rents.ts';

/** Where taxes or rents were read from, for a line of a receipt. */
export interface CostSource {
  readonly title: string;
  readonly producer: string;
  /** The edition in words: "fiscal year 2026". */
  readonly releaseLabel: string;
  readonly url: string;
}

/** What is taken from pay in a place, as the file of its pay carries it. */
export interface LivingCostsFile {
  /** Null where people mostly pay no federal income tax on what they are paid there. */
  readonly taxes: (FederalTaxFile & { readonly source: CostSource }) | null;
  /** Null where no rent is held, or no taxes are to be reckoned with. */
  readonly rents: (MetroRentFile & { readonly source: CostSource }) | null;
}

/** Where pay is lived on: a place, and the states or territories it lies in. */
export interface LivedIn {
  readonly place: Pick<Place, 'id' | 'kind' | 'name'>;
  readonly states: readonly PlaceOfLaw[];
  /** The price level; undefined in the nation and where none is published. */
  readonly parity: Figure | undefined;
}

/** What is taken from pay in a place, and what its prices do to it. */
export interface LivingCosts extends LivedIn {
  readonly taxes: FederalTaxes | undefined;
  readonly rents: MetroRents | undefined;
  /** Where taxes and rents come from. */
  readonly sources: readonly { readonly of: string; readonly source: CostSource }[];
}

/** The costs of a place, read from its file. */
export function livingCosts(where: LivedIn, { taxes, rents }: LivingCostsFile): LivingCosts {
  return {
    ...where,
    taxes: taxes ? new FederalTaxes(taxes) : undefined,
    rents: rents ? new MetroRents(where.place.id, rents) : undefined,
    sources: [
      ...(taxes ? [{ of: 'Federal taxes', source: taxes.source }] : []),
      ...(rents ? [{ of: 'Rents', source: rents.source }] : []),
    ],
  };
}
