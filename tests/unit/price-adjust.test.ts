import { describe, expect, it } from 'vitest';
import { parseFactId, type FactId } from '../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { priceAdjusted } from '../../src/domain/places/price-adjust.ts';

const pay = (changes: Partial<Figure> = {}): Figure => ({
  id: 'oews/2025-05/TX/29-1141/annual-median',
  unit: 'usd-year',
  value: 95_970,
  ...changes,
});
const parity = (changes: Partial<Figure> = {}): Figure => ({
  id: 'rpp/2024/TX/all-items/index',
  unit: 'index',
  value: 97.1,
  ...changes,
});

describe('pay at national prices', () => {
  it('is pay times 100 over the price level, with its arithmetic, both sources and its own year', () => {
    expect(priceAdjusted(pay(), parity())).toEqual({
      derived: 'price-adjusted',
      from: ['oews/2025-05/TX/29-1141/annual-median', 'rpp/2024/TX/all-items/index'],
      unit: 'usd-year',
      value: 98_836,
      arithmetic: '$95,970 × 100 ÷ 97.1 = $98,836',
      priceYear: '2024',
    });
  });

  it('of an hour is in cents', () => {
    const hour = pay({
      id: 'oews/2025-05/TX/29-1141/hourly-median',
      unit: 'usd-hour',
      value: 46.14,
    });
    expect(priceAdjusted(hour, parity())).toMatchObject({ value: 47.52, unit: 'usd-hour' });
  });

  it('is more where prices are lower than in the nation, and less where they are higher', () => {
    expect(priceAdjusted(pay(), parity({ value: 80 }))?.value).toBe(119_963);
    expect(priceAdjusted(pay(), parity({ value: 100 }))?.value).toBe(95_970);
    expect(priceAdjusted(pay(), parity({ value: 125 }))?.value).toBe(76_776);
  });

  it('is not there when either figure is missing', () => {
    const absent = (figure: Figure): Figure => {
      const { id, unit } = figure;
      return { id, unit, missing: 'no-estimate' };
    };
    expect(priceAdjusted(absent(pay()), parity())).toBeUndefined();
    expect(priceAdjusted(pay(), absent(parity()))).toBeUndefined();
  });

  it.each<[string, Figure, Figure, string]>([
    [
      'of another place',
      pay(),
      parity({ id: 'rpp/2024/CA/all-items/index' }),
      '"oews/2025-05/TX/29-1141/annual-median" and "rpp/2024/CA/all-items/index" are of different places: adjust pay with the prices of its own place.',
    ],
    [
      'of housing alone',
      pay(),
      parity({ id: 'rpp/2024/TX/housing/index' }),
      '"rpp/2024/TX/housing/index" is not a price parity of all items: adjust pay with one.',
    ],
    [
      'from a consumer price index',
      pay(),
      parity({ id: 'cpi/2025-05/TX/all-items/index' }),
      '"cpi/2025-05/TX/all-items/index" is not a price parity of all items: adjust pay with one.',
    ],
    [
      'for a number of people',
      pay({ id: 'oews/2025-05/TX/29-1141/employment', unit: 'persons' }),
      parity(),
      '"oews/2025-05/TX/29-1141/employment" is not pay in dollars: only pay is adjusted for prices.',
    ],
  ])('is refused with a price level %s', (_what, paid, level, message) => {
    expect(() => priceAdjusted(paid, level)).toThrow(new RangeError(message));
  });

  it('points to facts that can be looked up', () => {
    const ids: readonly FactId[] = priceAdjusted(pay(), parity())?.from ?? [];
    expect(ids.map((id) => parseFactId(id).place)).toEqual(['TX', 'TX']);
  });
});
