import type { DerivedFigure, Figure } from '../figures/figure.ts';
import type { PayPeriod } from '../figures/measure.ts';
import type { PayInPlace } from '../places/pay-in-place.ts';
import type { PayRange } from '../pay/pay-range.ts';
import type { Place, PlaceOfLaw } from '../places/place.ts';

import type { PlacePay } from '../places/place-pay-file.ts';
import { receiptThere } from '../places/place-receipt.ts';
import type { Receipt } from '../figures/receipt.ts';
import type { ComparedOccupation } from './compared-career.ts';
import type { ComparisonEdition } from './edition.ts';

/** The pay that a comparison shows: of the nation, of a place, or of a place at national prices. */
export interface ShownPay {
  /** Goes on after "pay": `in Texas, May 2025, at national prices`. */
  readonly where: string;
  /** Undefined for the nation. */
  readonly place: Place | undefined;
  /** The states the place lies in, whose laws hold there; none for the nation. */
  readonly states: readonly PlaceOfLaw[];
  readonly atNationalPrices: boolean;
  /** The price level of the place; undefined for the nation and where none is published. */
  readonly parity: Figure | undefined;
  /** Where the pay of the place comes from; undefined for the nation. */
  readonly receipt: Receipt | undefined;
  /** Whether the table we hold has the ends of ranges, or only the middle. */
  readonly hasRanges: boolean;
  /** The published pay of the place; undefined for the nation. */
  readonly there: PlacePay | undefined;
  range(occupation: ComparedOccupation, period: PayPeriod): PayRange;
  employees(occupation: ComparedOccupation): Figure;
  /** A figure of `range` as it is written and cited: an adjusted one with its arithmetic. */
  readonly written: (figure: Figure) => Figure | DerivedFigure;
}

export function nationPay({ releaseLabel }: Pick<ComparisonEdition, 'releaseLabel'>): ShownPay {
  return {
    where: `across the United States, ${releaseLabel}`,
    place: undefined,
    states: [],
    atNationalPrices: false,
    parity: undefined,
    receipt: undefined,
    hasRanges: true,
    there: undefined,
    range: ({ pay }, period) => pay[period],
    employees: ({ employees }) => employees,
    written: (figure) => figure,
  };
}

export function shownPayThere(there: PayInPlace): ShownPay {
  const { pay, place, where, atNationalPrices, hasRanges, written } = there;
  return {
    where,
    place,
    states: pay.states,
    atNationalPrices,
    parity: pay.parity,
    receipt: receiptThere(pay),
    hasRanges,
    there: pay,
    range: ({ code }, period) => there.range(code, period),
    employees: ({ code }) => pay.figure(code, 'employment'),
    written,
  };
}
