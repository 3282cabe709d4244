import { describe, expect, test } from 'vitest';
import { editionChange, type EditionOutlook } from '../../src/domain/outlook/edition-change.ts';
import { growthPace } from '../../src/domain/outlook/growth-pace.ts';
import { sampleProjection } from '../support/sample-category-rows.ts';

const outlook = (growth: number | undefined, openings: number | undefined): EditionOutlook => ({
  growth: sampleProjection('change-percent', growth),
  openings: sampleProjection('openings', openings),
});

describe('how far an edition is from the one before', () => {
  test.each([
    ['more jobs where it were fewer', [0.1, 1000], [-0.1, 1000], 'turned'],
    ['fewer where it were more', [-2, 1000], [3, 1000], 'turned'],
    ['no change where there was some', [0, 1000], [0.4, 1000], undefined],
    ['growth 5.0 points off', [8.1, 1000], [3.1, 1000], 'far'],
    ['growth 4.9 points off', [8, 1000], [3.1, 1000], undefined],
    ['openings a quarter down', [3, 750], [3, 1000], 'far'],
    ['openings just under a quarter up', [3, 1200], [3, 1000], undefined],
    ['openings that rounding alone may double', [3, 200], [3, 100], undefined],
    ['no openings to compare', [3, undefined], [3, 1000], undefined],
    ['no growth to compare', [undefined, 10], [3, 1000], undefined],
  ] as const)('%s', (_, [growth, openings], [growthBefore, openingsBefore], change) => {
    expect(editionChange(outlook(growth, openings), outlook(growthBefore, openingsBefore))).toBe(
      change,
    );
  });
});

describe('the pace of growth', () => {
  // Beside all jobs at 3.1 percent; each bound has a number on both sides of it.
  test.each([
    [-1.1, 'shrinking'],
    [-1, 'shrinking'],
    [-0.9, 'little-change'],
    [0.9, 'little-change'],
    [1, 'slower'],
    [2, 'slower'],
    [2.2, 'about-as-fast'],
    [4, 'about-as-fast'],
    [4.2, 'faster'],
  ] as const)('of %d percent is %s', (growth, pace) => {
    const allJobs = sampleProjection('change-percent', 3.1);
    expect(growthPace(sampleProjection('change-percent', growth), allJobs)).toBe(pace);
  });

  test.each([
    [-1, 'shrinking'],
    [0.9, 'little-change'],
    [1, 'growing'],
    [20, 'growing'],
  ] as const)('of %d percent is %s where all jobs are not known', (growth, pace) => {
    const allJobs = sampleProjection('change-percent');
    expect(growthPace(sampleProjection('change-percent', growth), allJobs)).toBe(pace);
  });
});
