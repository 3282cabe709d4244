import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisFor, positionOn } from '../../src/domain/pay/axis.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { hasAnyPay, largestPay, payRangeFrom } from '../../src/domain/pay/pay-range.ts';
import { topSkills } from '../../src/domain/schooling/skill-overlap.ts';

describe('an axis', () => {
  it('starts at zero, ends at or beyond the largest value and has few even ticks', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e7, noNaN: true }), (largest) => {
        const { end, ticks } = axisFor(largest);
        expect(ticks[0]).toBe(0);
        expect(ticks.at(-1)).toBeCloseTo(end, 6);
        expect(end).toBeGreaterThanOrEqual(largest - 1e-6);
        expect(ticks.length).toBeLessThanOrEqual(6);
      }),
    );
  });

  it.each([
    [137470, 160000],
    [61.81, 80],
    [496010, 500000],
  ])('for %d ends at %d', (largest, end) => {
    expect(axisFor(largest).end).toBe(end);
  });

  it('holds a position inside its length', () => {
    const axis = axisFor(100);
    expect(positionOn(axis, 50)).toBe(500);
    expect(positionOn(axis, 1000)).toBe(1000);
    expect(positionOn(axis, -5)).toBe(0);
  });
});

const id = 'oews/2025-05/US/29-1141/annual-median';
const range = (figures: Record<string, Figure>) =>
  payRangeFrom(
    'annual',
    (point) => figures[point] ?? { id, unit: 'usd-year', missing: 'not-published' },
  );

describe('a pay range', () => {
  it('has no pay when nothing is published', () => {
    expect(hasAnyPay(range({}))).toBe(false);
    expect(largestPay([range({})])).toBe(0);
  });

  it('has pay when one percentile is known to be above the top code', () => {
    const topCoded: Figure = { id, unit: 'usd-year', missing: 'top-coded', atLeast: 239200 };
    expect(hasAnyPay(range({ p90: topCoded }))).toBe(true);
    expect(largestPay([range({ p90: topCoded })])).toBe(239200);
  });

  it('is as large as its largest published percentile', () => {
    expect(largestPay([range({ p90: { id, unit: 'usd-year', value: 137470 } })])).toBe(137470);
  });
});

describe('skills two jobs share', () => {
  it('are the most important ones, ties in a stable order', () => {
    const skills = [
      { id: 'b', importance: 4 },
      { id: 'a', importance: 4 },
      { id: 'c', importance: 5 },
      { id: 'd', importance: 1 },
    ];
    expect(topSkills(skills, 3)).toEqual(['c', 'a', 'b']);
  });
});
