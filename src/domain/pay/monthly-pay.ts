import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import { priceAdjusted } from '../places/price-adjust.ts';

const months = 12;

/** A month of a year's pay before tax, in whole dollars; undefined when it is not published. */
export function monthlyPay(pay: Figure): DerivedFigure | undefined {
  if (!isPresent(pay)) return undefined;
  refuseOtherThanYearly(pay);
  const value = Math.round(pay.value / months);
  return {
    derived: 'a-month',
    from: [pay.id],
    unit: 'usd',
    value,
    arithmetic: `${formatNumber(pay.value, pay.unit)} ÷ ${months} months = ${formatNumber(value, 'usd')}`,
  };
}

/**
 * What a month of a year's pay in a place buys at the nation's prices, in whole dollars; undefined
 * when pay or price level is missing. Throws a RangeError when they are of different places.
 */
export function monthlyAtNationalPrices(pay: Figure, parity: Figure): DerivedFigure | undefined {
  refuseOtherThanYearly(pay);
  const adjusted = priceAdjusted(pay, parity);
  if (!adjusted || !isPresent(pay) || !isPresent(parity)) return undefined;
  const value = Math.round((pay.value * 100) / parity.value / months);
  return {
    derived: 'a-month-at-national-prices',
    from: adjusted.from,
    unit: 'usd',
    value,
    arithmetic: `${formatNumber(pay.value, pay.unit)} × 100 ÷ ${String(parity.value)} ÷ ${months} months = ${formatNumber(value, 'usd')}`,
  };
}

function refuseOtherThanYearly({ id, unit }: Figure): void {
  if (unit !== 'usd-year') {
    throw new RangeError(`"${id}" is not pay a year: only that is divided into months.`);
  }
}
