import { expect, test } from 'vitest';
import { rankCorrelation } from '../../src/domain/ai/rank-correlation.ts';

test.each([
  ['the same order', [1, 2, 3, 4], [10, 20, 25, 99], 1],
  ['the opposite order', [1, 2, 3, 4], [4, 3, 2, 1], -1],
  // 1 − 6·Σd² / n(n² − 1), d of 0, 1, 1, 0.
  ['two that change places', [1, 2, 3, 4], [1, 3, 2, 4], 0.8],
  // Ranks 1.5, 1.5, 3.5, 3.5 against 1 to 4: 4 / √(4 · 5).
  ['ratings alike', [1, 1, 2, 2], [1, 2, 3, 4], 0.894_427],
  ['an order that says nothing', [1, 2, 3, 4], [2, 4, 1, 3], 0],
])('of %s is %#', (_, one, other, expected) => {
  expect(rankCorrelation(one, other)).toBeCloseTo(expected, 6);
});
