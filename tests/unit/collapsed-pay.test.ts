import { describe, expect, it } from 'vitest';
import { isCollapsed } from '../../src/domain/pay/collapsed-pay.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';

const id = 'oews/2025-05/TX/29-1141/annual-median';
const range = (...values: readonly (number | undefined)[]): Figure[] =>
  values.map((value) =>
    value === undefined
      ? { id, unit: 'usd-year', missing: 'not-published' }
      : { id, unit: 'usd-year', value },
  );

describe('pay that rests on a handful of answers', () => {
  it.each([
    ['equal on top of a far median', range(60_000, 65_000, 72_410, 470_940, 470_940)],
    ['equal below a far one', range(45_470, 45_470, 147_510, 165_950, 173_670)],
    ['equal in the middle', range(80_860, 362_270, 362_270, 486_990, 486_990)],
    [
      'equal below a far one, and the highest withheld',
      range(43_600, 43_600, 193_470, undefined, undefined),
    ],
  ])('is %s', (_what, figures) => {
    expect(isCollapsed(figures)).toBe(true);
  });

  it.each([
    ['spread out', range(66_030, 80_000, 97_550, 107_960, 135_320)],
    ['equal at a minimum wage, with near neighbors', range(15_080, 15_080, 29_120, 36_000, 44_000)],
    ['exactly three times off', range(20_000, 20_000, 60_000, 70_000, 80_000)],
    ['far apart, but nowhere equal', range(20_000, 70_000, 220_000, 700_000, 900_000)],
    ['withheld', range(undefined, undefined, undefined, undefined, undefined)],
  ])('is not %s', (_what, figures) => {
    expect(isCollapsed(figures)).toBe(false);
  });
});
