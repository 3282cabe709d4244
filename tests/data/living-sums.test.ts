import { expect, test } from 'vitest';
import type { MonthOfPay } from '../../src/domain/pay/month-of-pay.ts';
import { PlacePay } from '../../src/domain/places/place-pay-file.ts';
import { allMetros, placeById } from '../../src/facts/places.ts';
import { currentOccupation } from '../../src/facts/oews.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { livingCostsFile } from '../../src/page-models/living-costs.ts';
import { placePayFile } from '../../src/page-models/place-files.ts';
import { livingOnThere } from '../../src/views/living-there.ts';
import { allLivingSums, livingSum, type LivingSum } from '../support/independent/living-sums.ts';

/** The amounts that a page shows of a month; undefined where it shows no sum. */
function shown(month: MonthOfPay | undefined): LivingSum | undefined {
  const [alone, shared] = month?.homes ?? [];
  if (!month?.month || !month.taxed || !alone || !shared) return undefined;
  const { income, payroll, left } = month.taxed;
  return [
    month.month.value,
    income.value,
    payroll.value,
    left.value,
    alone.rent.value,
    alone.left.value,
    alone.hours?.value,
    shared.rent.value,
    shared.left.value,
    shared.hours?.value,
  ];
}

test(
  'what is left to live on is what a second program works out, for every career in every metro',
  { timeout: 120_000 },
  () => {
    const expected = allLivingSums();
    const differing: string[] = [];
    const seen = new Set<string>();
    for (const metro of allMetros()) {
      const pay = new PlacePay(placePayFile(metro));
      for (const { code, people } of occupationCareers()) {
        const { pay_basis: payBasis } = currentOccupation(code);
        const living = livingOnThere(pay, { code, people, payBasis });
        for (const [point, month] of [
          ['p25', living?.quarter],
          ['median', living?.middle],
        ] as const) {
          const key = `${metro.id} ${code} ${point}`;
          const [ours, theirs] = [shown(month), expected.get(key)];
          if (ours) seen.add(key);
          if (ours?.join() !== theirs?.join()) differing.push(key);
        }
      }
    }
    console.log(`Compared ${seen.size} sums of ${expected.size}: ${differing.length} differ.`);
    expect(differing.slice(0, 20)).toEqual([]);
    expect(seen.size).toBe(expected.size);
    expect(expected.size).toBeGreaterThan(200_000);
  },
);

test('rents and taxes are told to be of those who set them', () => {
  const { taxes, rents } = livingCostsFile(placeById('M18140'));
  expect(rents?.source.producer).toBe('U.S. Department of Housing and Urban Development');
  expect(taxes?.source.producer).toContain('Internal Revenue Service');
});

test('the second program itself gets what a reader gets by hand', () => {
  // $60,000: 16,100 are free, 12,400 at 10 %, 31,500 at 12 %; 7.65 % of all.
  expect(livingSum(60_000, { one: 1200, two: 1501 }, true)).toEqual([
    5000, 418, 383, 4199, 1200, 2999, 499, 751, 3448, 312,
  ]);
  expect(livingSum(16_100, { one: 1200, two: 1500 }, false).slice(0, 4)).toEqual([
    1342, 0, 103, 1239,
  ]);
});
