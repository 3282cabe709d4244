import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { monthlyAtNationalPrices, monthlyPay } from '../../src/domain/pay/monthly-pay.ts';
import { costOfAHundred } from '../../src/domain/places/price-level.ts';

const id = 'oews/2025-05/TX/entry-bachelors/annual-p25';
const pay: Figure = { id, unit: 'usd-year', value: 63_500 };
const parityId = 'rpp/2024/TX/all-items/index';
const parity: Figure = { id: parityId, unit: 'index', value: 97.057 };

describe('a month of pay', () => {
  test('is a twelfth of a year, in whole dollars, with its sum', () => {
    expect(monthlyPay(pay)).toEqual({
      derived: 'a-month',
      from: [id],
      unit: 'usd',
      value: 5292,
      arithmetic: '$63,500 ÷ 12 months = $5,292',
    });
  });

  test('at national prices is rounded once, at the end', () => {
    expect(monthlyAtNationalPrices(pay, parity)).toEqual({
      derived: 'a-month-at-national-prices',
      from: [id, parityId],
      unit: 'usd',
      value: 5452,
      arithmetic: '$63,500 × 100 ÷ 97.057 ÷ 12 months = $5,452',
    });
  });

  test.each([
    ['pay', { id, unit: 'usd-year', missing: 'not-published' } as const, parity],
    ['a price level', pay, { id: parityId, unit: 'index', missing: 'no-estimate' } as const],
  ])('at national prices is not told without %s', (_, paid, prices) => {
    expect(monthlyAtNationalPrices(paid, prices)).toBeUndefined();
  });

  test('is not told of pay that is not published', () => {
    expect(monthlyPay({ id, unit: 'usd-year', missing: 'top-coded' })).toBeUndefined();
  });

  test('is refused for pay by the hour, which says nothing of how many hours there are', () => {
    const hourly: Figure = { id, unit: 'usd-hour', value: 30 };
    expect(() => monthlyPay(hourly)).toThrow('not pay a year');
    expect(() => monthlyAtNationalPrices(hourly, parity)).toThrow('not pay a year');
  });
});

describe('what costs a hundred dollars in the country', () => {
  test('costs the price level in whole dollars', () => {
    expect(costOfAHundred(parity)).toEqual({
      derived: 'cost-of-100-dollars',
      from: [parityId],
      unit: 'usd',
      value: 97,
      arithmetic: '$100 × 97.057 ÷ 100 = $97',
    });
  });

  test('is not told where no price level is published', () => {
    expect(costOfAHundred({ id: parityId, unit: 'index', missing: 'no-estimate' })).toBeUndefined();
  });
});
