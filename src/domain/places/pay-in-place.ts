import type { DerivedFigure, Figure } from '../figures/figure.ts';
import type { PlaceMeasure } from '../figures/measures.ts';
import { isPayUnit, payMeasure, type PayPeriod } from '../figures/measure.ts';
import { payRangeFrom, type PayRange } from '../pay/pay-range.ts';
import { inPlace, type Place } from './place.ts';
import type { PlacePay } from './place-pay-file.ts';
import { priceAdjusted } from './price-adjust.ts';

/** The pay of a place as it is shown: as published, or at national prices. */
export class PayInPlace {
  readonly pay: PlacePay;
  readonly atNationalPrices: boolean;
  readonly #adjusted = new WeakMap<Figure, DerivedFigure>();

  /** @param atNationalPrices divided by the price level of the place, if one is published. */
  constructor(pay: PlacePay, atNationalPrices: boolean) {
    this.pay = pay;
    this.atNationalPrices = atNationalPrices && pay.parity !== undefined;
  }

  /** The same pay, at national prices or as published. */
  atPrices(atNationalPrices: boolean): PayInPlace {
    return new PayInPlace(this.pay, atNationalPrices);
  }

  get place(): Place {
    return this.pay.place;
  }

  /** `in Texas, May 2025`, or `in Texas, May 2025, at national prices`. */
  get where(): string {
    const prices = this.atNationalPrices ? ', at national prices' : '';
    return `${inPlace(this.place)}, ${this.pay.releaseLabel}${prices}`;
  }

  /** Whether the table we hold has the ends of ranges, or only the middle. */
  get hasRanges(): boolean {
    return this.pay.holds('annual-p10');
  }

  /** A figure as it is drawn; `written` knows where an adjusted one comes from. */
  figure(code: string, measure: PlaceMeasure): Figure {
    const published = this.pay.figure(code, measure);
    const { parity } = this.pay;
    if (!this.atNationalPrices || !parity || !isPayUnit(published.unit)) return published;
    const derived = priceAdjusted(published, parity);
    if (!derived) return published;
    const figure = { id: published.id, unit: published.unit, value: derived.value };
    this.#adjusted.set(figure, derived);
    return figure;
  }

  range(code: string, period: PayPeriod): PayRange {
    return payRangeFrom(period, (point) => this.figure(code, payMeasure(period, point)));
  }

  /** A figure of this place as it is written and cited: an adjusted one with its arithmetic. */
  readonly written = (figure: Figure): Figure | DerivedFigure =>
    this.#adjusted.get(figure) ?? figure;
}
