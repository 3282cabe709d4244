import { describe, expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figures/figure.ts';
import {
  livingCosts,
  type LivingCosts,
  type LivingCostsFile,
} from '../../src/domain/pay/living-costs.ts';
import {
  livingNotes,
  livingPoints,
  livingSums,
  type LivingOn,
} from '../../src/domain/pay/living-on.ts';
import { monthOfPay } from '../../src/domain/pay/month-of-pay.ts';
import type { PlaceOfLaw } from '../../src/domain/places/place.ts';
import { sampleCosts } from '../support/sample-place-pay.ts';

const pay = (measure: string, value?: number): Figure => {
  const id = `oews/2025-05/M19100/29-1141/${measure}` as const;
  return value === undefined
    ? { id, unit: 'usd-year', missing: 'not-published' }
    : { id, unit: 'usd-year', value };
};
const parity: Figure = { id: 'rpp/2024/M19100/all-items/index', unit: 'index', value: 80 };
const texas: PlaceOfLaw = { id: 'TX', kind: 'state', name: 'Texas' };
const dallas = { id: 'M19100', kind: 'metro', name: 'Dallas-Fort Worth, TX' } as const;
const nation = { id: 'US', kind: 'nation', name: 'United States' } as const;
const none = { taxes: null, rents: null };
const metro = livingCosts({ place: dallas, states: [texas], parity }, sampleCosts);
const inState = (state: PlaceOfLaw, costs: LivingCostsFile = { ...sampleCosts, rents: null }) =>
  livingCosts({ place: state, states: [state], parity: undefined }, costs);

const living = (costs: LivingCosts, p25?: Figure, countsHours = true): LivingOn => ({
  who: 'Nurses',
  quarter: p25 && monthOfPay(p25, costs, countsHours),
  middle: monthOfPay(pay('annual-median', 60_000), costs, countsHours),
});
const notesOf = (costs: LivingCosts, p25?: Figure, countsHours?: boolean) =>
  livingNotes([living(costs, p25, countsHours)], costs).join(' ');

describe('living on pay', () => {
  test('has two points, or the middle alone where nothing else is known', () => {
    const names = (row: LivingOn) => livingPoints(row).map(({ name }) => name);
    expect(names(living(metro, pay('annual-p25', 48_000)))).toEqual([
      'One in four earns less',
      'Half earn less',
    ]);
    expect(names(living(metro))).toEqual(['Half earn less']);
  });

  test('takes taxes and rent from a month, in the whole dollars that are shown', () => {
    const { month, taxed, homes, atNationalPrices } = living(metro).middle;
    expect(month?.value).toBe(5000);
    // 44,000 are taxed: 10,000 at 10 percent, 34,000 at 12.
    expect(taxed?.income.value).toBe(Math.round(5080 / 12));
    expect(taxed?.payroll.value).toBe(Math.round((60_000 * 0.0765) / 12));
    expect(taxed?.left.value).toBe(5000 - 423 - 383);
    expect(homes.map(({ rent, left, hours }) => [rent.value, left.value, hours?.value])).toEqual([
      [1200, 4194 - 1200, 499],
      [751, 4194 - 751, 312],
    ]);
    expect(atNationalPrices?.value).toBe(6250);
  });

  test('shows every sum in order, and the figures that each comes from', () => {
    expect(livingSums([living(metro)])).toEqual([
      '$60,000 ÷ 12 months = $5,000',
      '$60,000 − $16,000 = $44,000 to be taxed: 10% of $10,000 + 12% of $34,000 = $5,080 a year, ÷ 12 months = $423',
      'Social Security and Medicare: 6.2% of $60,000 + 1.45% of $60,000 = $4,590 a year, ÷ 12 months = $383',
      '$5,000 − $423 − $383 = $4,194',
      '$4,194 − $1,200 = $2,994',
      '$1,200 × 12 months ÷ ($60,000 ÷ 2,080 hours) = 499 hours',
      '$1,501 ÷ 2 people = $751',
      '$4,194 − $751 = $3,443',
      '$751 × 12 months ÷ ($60,000 ÷ 2,080 hours) = 312 hours',
      '$60,000 × 100 ÷ 80 ÷ 12 months = $6,250',
    ]);
    expect(living(metro).middle.homes[0]?.left.from).toEqual([
      'oews/2025-05/M19100/29-1141/annual-median',
      'tax/2026/US/federal-income/standard-deduction',
      'tax/2026/US/federal-income/bracket-1-from',
      'tax/2026/US/federal-income/bracket-1-rate',
      'tax/2026/US/federal-income/bracket-2-from',
      'tax/2026/US/federal-income/bracket-2-rate',
      'tax/2026/US/social-security/rate',
      'tax/2026/US/social-security/wage-base',
      'tax/2026/US/medicare/rate',
      'fmr/2026/M19100/one-bedroom',
    ]);
  });

  test('may leave less than nothing', () => {
    const poor = monthOfPay(pay('annual-median', 12_000), metro, true);
    expect(poor.taxed?.income).toMatchObject({ value: 0 });
    expect(poor.taxed?.income.arithmetic).toContain('not more than the standard deduction');
    expect(poor.homes[0]?.left.value).toBe(1000 - 0 - 77 - 1200);
  });

  test('takes the additional tax of high pay, and stops Social Security at its base', () => {
    const rich = monthOfPay(pay('annual-median', 240_000), metro, true);
    expect(rich.taxed?.payroll.value).toBe(
      Math.round((180_000 * 0.062 + 240_000 * 0.0145 + 40_000 * 0.009) / 12),
    );
  });

  test('counts no hours of a job that is paid by the year only, and says so', () => {
    const year = living(metro, undefined, false);
    expect(year.middle.homes.map(({ hours }) => hours)).toEqual([undefined, undefined]);
    expect(notesOf(metro, undefined, false)).toContain('published by the year only');
    expect(notesOf(metro)).toContain('a full year of 2,080');
  });

  test('has no sum of pay that is not published', () => {
    expect(monthOfPay(pay('annual-median'), metro, true)).toMatchObject({
      month: undefined,
      taxed: undefined,
      homes: [],
    });
  });
});

describe('what is said of the sum', () => {
  test('names the year of the taxes, the area of the rents and what is left out', () => {
    const notes = notesOf(metro, pay('annual-p25', 48_000));
    for (const said of [
      'federal ones of 2026',
      'state and local tax, health insurance',
      'In 2026, Texas taxes no wages.',
      'for 3 areas of this metro; the one taken here is of Dallas, TX HUD Metro FMR Area',
      'not what people start with',
      'with prices of 2024',
    ]) {
      expect(notes).toContain(said);
    }
  });

  test('warns of the lower amount only where one is shown', () => {
    expect(notesOf(metro, pay('annual-p25'))).not.toContain('start with');
    expect(notesOf(metro)).not.toContain('start with');
  });

  test.each([
    [inState(texas), 'HUD publishes none for a whole state'],
    [
      livingCosts(
        { place: nation, states: [], parity: undefined },
        { ...sampleCosts, rents: null },
      ),
      'Choose a metro area',
    ],
    [
      livingCosts(
        { place: { id: 'R4800001', kind: 'rural', name: 'West Texas' }, states: [texas], parity },
        { ...sampleCosts, rents: null },
      ),
      'which counties this area is made of is not in our copy',
    ],
    [
      inState({ id: 'PR', kind: 'territory', name: 'Puerto Rico' }, none),
      'mostly pay no federal income tax',
    ],
    [
      inState({ id: 'GU', kind: 'territory', name: 'Guam' }, none),
      'income tax there, to the territory',
    ],
  ])('says why there is no rent or no tax %#', (costs, reason) => {
    expect(notesOf(costs)).toContain(reason);
    expect(living(costs).middle.homes).toEqual([]);
  });
});
