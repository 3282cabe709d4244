import { parseFactId } from './fact-id.ts';
import { isPresent, type DerivedFigure, type Figure } from './figure.ts';
import { formatNumber } from './format.ts';

/** What a price parity is of: everything, or one part of what people pay for. */
export const parityLines = ['all-items', 'goods', 'housing', 'utilities', 'other'] as const;
export type ParityLine = (typeof parityLines)[number];

/** Pay at national prices: a second figure beside the published pay, with a year of its own. */
export interface PriceAdjustedPay extends DerivedFigure {
  /** The year of the prices, which is not the year of the pay. */
  readonly priceYear: string;
}

/**
 * What pay in a place buys at the nation's prices: pay × 100 ÷ price parity. Dollars a year are
 * rounded to whole ones, dollars an hour to cents. Undefined when either figure is missing.
 * Throws a RangeError when the two are of different places, pay is not in dollars or the parity
 * is not one of all items.
 */
export function priceAdjusted(pay: Figure, parity: Figure): PriceAdjustedPay | undefined {
  const [paid, priced] = [parseFactId(pay.id), parseFactId(parity.id)];
  if (pay.unit !== 'usd-year' && pay.unit !== 'usd-hour') {
    throw new RangeError(`"${pay.id}" is not pay in dollars: only pay is adjusted for prices.`);
  }
  if (priced.dataset !== 'rpp' || priced.code !== 'all-items') {
    throw new RangeError(`"${parity.id}" is not a price parity of all items: adjust pay with one.`);
  }
  if (paid.place !== priced.place) {
    throw new RangeError(
      `"${pay.id}" and "${parity.id}" are of different places: adjust pay with the prices of its own place.`,
    );
  }
  if (!isPresent(pay) || !isPresent(parity)) return undefined;
  const exact = (pay.value * 100) / parity.value;
  const value = pay.unit === 'usd-hour' ? Number(exact.toFixed(2)) : Math.round(exact);
  return {
    derived: 'price-adjusted',
    from: [pay.id, parity.id],
    unit: pay.unit,
    value,
    arithmetic: `${formatNumber(pay.value, pay.unit)} × 100 ÷ ${String(parity.value)} = ${formatNumber(value, pay.unit)}`,
    priceYear: priced.release,
  };
}
