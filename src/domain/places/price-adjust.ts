import { parseFactId } from '../figures/fact-id.ts';
import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import { isPayUnit } from '../figures/measure.ts';

/** What the choice of national prices does, beside the box that makes it. */
export const nationalPricesNote =
  'At national prices, pay shows what it buys: more where prices are lower than in the whole country, less where they are higher.';

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
  if (!isPayUnit(pay.unit)) {
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
