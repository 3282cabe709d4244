import { expect, test } from 'vitest';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { leastAndMost } from '../../src/domain/figures/least-and-most.ts';

const id = 'oews/2025-05/US/29-1141/annual-median';
const exact = (value: number): Figure => ({ id, unit: 'usd-year', value });
const open: Figure = { id, unit: 'usd-year', missing: 'top-coded', atLeast: 239_200 };
const none: Figure = { id, unit: 'usd-year', missing: 'not-published' };

test('what is known stands between its ends, "at least" above the same amount', () => {
  const figures = [exact(239_200), none, open, exact(40_000)];
  expect(leastAndMost(figures)).toEqual({ least: exact(40_000), most: open, count: 3 });
  expect(leastAndMost([none])).toBeUndefined();
});
