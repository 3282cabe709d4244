import { describe, expect, test } from 'vitest';
import type { FactId } from '../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import {
  countChange,
  explainedByError,
  priceChange,
  realChange,
  verdictOf,
} from '../../src/domain/changes/release-change.ts';

const figure = (id: FactId, unit: Figure['unit'], value: number): Figure => ({ id, unit, value });
const pay = (release: string, value: number) =>
  figure(`oews/${release}/US/29-1141/annual-median`, 'usd-year', value);
const error = (release: string, value: number) =>
  figure(`oews/${release}/US/29-1141/mean-rse`, 'percent', value);
const topCoded: Figure = {
  id: 'oews/2024-05/US/29-1212/annual-median',
  unit: 'usd-year',
  missing: 'top-coded',
  atLeast: 239_200,
};
const prices = {
  earlier: { id: 'cpi/2024-05/US/all-items/index', index: 300 },
  later: { id: 'cpi/2025-05/US/all-items/index', index: 315 },
} as const;

describe('a change of pay after prices', () => {
  test('is what is left when the earlier pay is raised by prices, with its sum and sources', () => {
    expect(realChange(pay('2025-05', 107_100), pay('2024-05', 100_000), prices)).toEqual({
      derived: 'real-change',
      from: [
        'oews/2025-05/US/29-1141/annual-median',
        'oews/2024-05/US/29-1141/annual-median',
        'cpi/2025-05/US/all-items/index',
        'cpi/2024-05/US/all-items/index',
      ],
      unit: 'percent',
      value: 2,
      arithmetic: '$107,100 ÷ ($100,000 × 315 ÷ 300) − 1 = +2.0%',
    });
  });

  test('is a loss when pay rose less than prices', () => {
    expect(realChange(pay('2025-05', 100_000), pay('2024-05', 100_000), prices)?.value).toBe(-4.8);
  });

  test.each([
    ['is top-coded', topCoded],
    ['is zero', pay('2024-05', 0)],
    ['is by the hour', figure('oews/2024-05/US/29-1141/hourly-median', 'usd-hour', 40)],
  ])('is not there when the earlier pay %s', (_, earlier) => {
    expect(realChange(pay('2025-05', 496_010), earlier, prices)).toBeUndefined();
    expect(realChange(earlier, earlier, prices)?.value ?? 'none').not.toBe(0);
  });
});

test('a count changes in percent of the earlier one', () => {
  const jobs = (release: string, value: number) =>
    figure(`oews/${release}/US/29-1141/employment`, 'persons', value);
  expect(countChange(jobs('2025-05', 950), jobs('2024-05', 1000))).toMatchObject({
    value: -5,
    arithmetic: '950 ÷ 1,000 − 1 = −5.0%',
  });
  expect(countChange(jobs('2025-05', 950), topCoded)).toBeUndefined();
});

test('prices change by the quotient of their index', () => {
  expect(priceChange(prices)).toMatchObject({ value: 5, arithmetic: '315 ÷ 300 − 1 = +5.0%' });
});

describe('the errors of two estimates', () => {
  test('explain 1.645 times the root of their squares', () => {
    expect(explainedByError(error('2025-05', 6), error('2024-05', 8))).toMatchObject({
      value: 16.45,
      from: ['oews/2025-05/US/29-1141/mean-rse', 'oews/2024-05/US/29-1141/mean-rse'],
      arithmetic: '1.645 × √(6² + 8²) = 16.5%',
    });
  });

  test.each([
    [0.5, 0.2, 0.2, 'rose'],
    [-0.5, 0.2, 0.2, 'fell'],
    [0.4, 0.2, 0.2, 'could-be-chance'],
    [-8, 3, 4, 'could-be-chance'],
    [0, 0, 0, 'could-be-chance'],
  ] as const)('a change of %s percent with errors of %s and %s: %s', (value, a, b, verdict) => {
    const change = {
      derived: 'real-change',
      from: [],
      unit: 'percent',
      value,
      arithmetic: '',
    } as const;
    expect(verdictOf(change, explainedByError(error('2025-05', a), error('2024-05', b)))).toBe(
      verdict,
    );
  });

  test('say nothing when one of them, or the change, is not published', () => {
    const explained = explainedByError(error('2025-05', 3), topCoded);
    expect(explained).toBeUndefined();
    expect(verdictOf(priceChange(prices), explained)).toBe('unknown');
    expect(verdictOf(undefined, explainedByError(error('2025-05', 1), error('2024-05', 1)))).toBe(
      'unknown',
    );
  });
});
