import type { DerivedFigure, Figure } from '../figure.ts';
import { payMeasure, type PayPeriod } from '../measure.ts';
import { payRangeFrom, type PayRange } from '../pay-range.ts';
import { inPlace, type Place } from '../place.ts';
import type { PlacePay } from '../place-pay-file.ts';
import { priceAdjusted } from '../price-adjust.ts';
import type { ComparedOccupation } from './compared-career.ts';
import type { ComparisonEdition } from './edition.ts';

/** The pay that a comparison shows: of the nation, of a place, or of a place at national prices. */
export interface ShownPay {
  /** Goes on after "pay": `in Texas, May 2025, at national prices`. */
  readonly where: string;
  /** Undefined for the nation. */
  readonly place: Place | undefined;
  readonly atNationalPrices: boolean;
  /** The price level of the place; undefined for the nation and where none is published. */
  readonly parity: Figure | undefined;
  /** Where the pay of the place was read from; undefined for the nation. */
  readonly source: PlacePay['source'] | undefined;
  /** Whether the table we hold has the ends of ranges, or only the middle. */
  readonly hasRanges: boolean;
  /** Whether the table we hold has pay by the year, by the hour. */
  holds(period: PayPeriod): boolean;
  range(occupation: ComparedOccupation, period: PayPeriod): PayRange;
  employees(occupation: ComparedOccupation): Figure;
  /** A figure of `range` as it is written and cited: an adjusted one with its arithmetic. */
  readonly written: (figure: Figure) => Figure | DerivedFigure;
}

export function nationPay({ releaseLabel }: Pick<ComparisonEdition, 'releaseLabel'>): ShownPay {
  return {
    where: `across the United States, ${releaseLabel}`,
    place: undefined,
    atNationalPrices: false,
    parity: undefined,
    source: undefined,
    hasRanges: true,
    holds: () => true,
    range: ({ pay }, period) => pay[period],
    employees: ({ employees }) => employees,
    written: (figure) => figure,
  };
}

/** @param atNationalPrices divided by the price level of the place, if one is published. */
export function placePay(file: PlacePay, atNationalPrices: boolean): ShownPay {
  const { parity } = file;
  const adjusts = atNationalPrices && parity !== undefined;
  const adjusted = new WeakMap<Figure, DerivedFigure>();
  const shown = (published: Figure): Figure => {
    const derived = adjusts ? priceAdjusted(published, parity) : undefined;
    if (!derived) return published;
    const figure = { id: published.id, unit: published.unit, value: derived.value };
    adjusted.set(figure, derived);
    return figure;
  };
  const prices = adjusts ? ', at national prices' : '';
  return {
    where: `${inPlace(file.place)}, ${file.releaseLabel}${prices}`,
    place: file.place,
    atNationalPrices: adjusts,
    parity,
    source: file.source,
    hasRanges: file.holds('annual-p10'),
    holds: (period) => file.holds(payMeasure(period, 'median')),
    range: ({ code }, period) =>
      payRangeFrom(period, (point) => shown(file.figure(code, payMeasure(period, point)))),
    employees: ({ code }) => file.figure(code, 'employment'),
    written: (figure) => adjusted.get(figure) ?? figure,
  };
}
