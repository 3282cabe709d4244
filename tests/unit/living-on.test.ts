import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figures/figure.ts';
import {
  livingNotes,
  livingPoints,
  livingSums,
  monthOfPay,
  type LivingOn,
} from '../../src/domain/pay/living-on.ts';

const pay = (measure: string, value?: number): Figure => {
  const id = `oews/2025-05/TX/29-1141/${measure}` as const;
  return value === undefined
    ? { id, unit: 'usd-year', missing: 'not-published' }
    : { id, unit: 'usd-year', value };
};
const parity: Figure = { id: 'rpp/2024/TX/all-items/index', unit: 'index', value: 80 };
const living = (p25?: Figure, prices?: Figure): LivingOn => ({
  who: 'Nurses',
  quarter: p25 && monthOfPay(p25, prices),
  middle: monthOfPay(pay('annual-median', 60_000), prices),
});

describe('living on pay', () => {
  test('has two points, or the middle alone where nothing else is known', () => {
    const names = (row: LivingOn) => livingPoints(row).map(({ name }) => name);
    expect(names(living(pay('annual-p25', 48_000)))).toEqual([
      'One in four earns less than',
      'Half earn less than',
    ]);
    expect(names(living())).toEqual(['Half earn less than']);
  });

  test('says nothing of prices in the nation itself', () => {
    expect(monthOfPay(pay('annual-median', 60_000), undefined).atNationalPrices).toBeUndefined();
    expect(livingNotes([living()], '2024')).not.toContain('2024');
    expect(livingNotes([living(undefined, parity)], '2024')).toContain('Prices are of 2024');
  });

  test('sums up each month in order', () => {
    expect(livingSums([living(pay('annual-p25', 48_000), parity)])).toEqual([
      '$48,000 ÷ 12 months = $4,000',
      '$48,000 × 100 ÷ 80 ÷ 12 months = $5,000',
      '$60,000 ÷ 12 months = $5,000',
      '$60,000 × 100 ÷ 80 ÷ 12 months = $6,250',
    ]);
  });

  test('warns of the lower amount only where one is shown', () => {
    expect(livingNotes([living(pay('annual-p25', 48_000))], undefined)).toContain('start with');
    expect(livingNotes([living(pay('annual-p25'))], undefined)).not.toContain('start with');
    expect(livingNotes([living()], undefined)).not.toContain('start with');
  });
});
