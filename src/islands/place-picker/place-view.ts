import { figureAttributes, figureInForm } from '../../domain/figure-form.ts';
import type { DerivedFigure, Figure } from '../../domain/figure.ts';
import { parseFactId } from '../../domain/fact-id.ts';
import { missingLabel } from '../../domain/format.ts';
import {
  payMeasure,
  placeMeasures,
  type PayPeriod,
  type PlaceMeasure,
} from '../../domain/measure.ts';
import { payRangeFrom, type PayRange } from '../../domain/pay-range.ts';
import { inPlace, type Place } from '../../domain/place.ts';
import type { PlacePay } from '../../domain/place-pay-file.ts';
import { priceAdjusted } from '../../domain/price-adjust.ts';

/** The pay of a place as a page shows it: as published, or at national prices. */
export class PlaceView {
  readonly pay: PlacePay;
  readonly atNationalPrices: boolean;
  readonly #derived = new WeakMap<Figure, DerivedFigure>();

  constructor(pay: PlacePay, atNationalPrices: boolean) {
    this.pay = pay;
    this.atNationalPrices = atNationalPrices && pay.parity !== undefined;
  }

  get place(): Place {
    return this.pay.place;
  }

  /** `in Texas, May 2025`, or `in Texas, May 2025, at national prices`. */
  get where(): string {
    const prices = this.atNationalPrices ? ', at national prices' : '';
    return `${inPlace(this.place)}, ${this.pay.releaseLabel}${prices}`;
  }

  /** A figure as it is to be drawn and written; `element` knows where an adjusted one comes from. */
  figure(code: string, measure: PlaceMeasure): Figure {
    const published = this.pay.figure(code, measure);
    const { parity } = this.pay;
    if (!this.atNationalPrices || !parity || measure === 'employment') return published;
    const derived = priceAdjusted(published, parity);
    if (!derived) return published;
    const shown = { id: published.id, unit: published.unit, value: derived.value };
    this.#derived.set(shown, derived);
    return shown;
  }

  range(code: string, period: PayPeriod): PayRange {
    return payRangeFrom(period, (point) => this.figure(code, payMeasure(period, point)));
  }

  /** Whether the file holds the ends of pay ranges, or only the middle. */
  get hasRanges(): boolean {
    return this.pay.holds('annual-p10');
  }

  element(figure: Figure): HTMLElement {
    return figureElement(this.#derived.get(figure) ?? figure, (measure) => this.pay.holds(measure));
  }
}

const isPlaceMeasure = (text: string): text is PlaceMeasure =>
  placeMeasures.some((measure) => measure === text);

/**
 * A figure as every page has it.
 * @param isHeld whether the table we hold has a measure, so that what it lacks is not said to be unpublished.
 */
export function figureElement(
  figure: Figure | DerivedFigure,
  isHeld: (measure: PlaceMeasure) => boolean = () => true,
): HTMLElement {
  const element = document.createElement('missing' in figure ? 'span' : 'data');
  for (const [name, value] of Object.entries(figureAttributes(figure))) {
    element.setAttribute(name, value);
  }
  if ('missing' in figure) {
    const { measure } = parseFactId(figure.id);
    const isLacking = isPlaceMeasure(measure) && !isHeld(measure);
    element.className = 'figure-missing';
    element.textContent = isLacking ? 'not in our copy' : missingLabel(figure);
  } else {
    element.className = 'figure';
    element.setAttribute('value', String(figure.value));
    element.textContent = figureInForm(figure, 'plain');
  }
  return element;
}
