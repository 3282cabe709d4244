import { describe, expect, it } from 'vitest';
import {
  collapsedSentence,
  collapsedWords,
  isCollapsed,
} from '../../src/domain/pay/collapsed-pay.ts';
import { payRangeFrom } from '../../src/domain/pay/pay-range.ts';
import { percentilePoints } from '../../src/domain/figures/measure.ts';
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

describe('an estimate that looks unusual', () => {
  const wordsOf = (...values: readonly (number | undefined)[]) => {
    const figures = range(...values);
    return collapsedWords(
      payRangeFrom('annual', (point) => {
        const figure = figures[percentilePoints.indexOf(point)];
        if (!figure) throw new RangeError(`There is no ${point} in this case.`);
        return figure;
      }),
    );
  };

  it.each([
    [
      'the middle and the 75th percentile are the same amount',
      [187_570, 211_400, 618_090, 618_090, 642_610],
    ],
    [
      'the 75th percentile and the 90th percentile are the same amount',
      [120_740, 216_750, 507_640, 507_910, 507_910],
    ],
    [
      'the middle, the 75th percentile and the 90th percentile are the same amount',
      [81_490, 196_980, 708_340, 708_340, 708_340],
    ],
    [
      'the 25th percentile and the middle are the same amount, and so are the 75th percentile and the 90th percentile',
      [80_860, 362_270, 362_270, 486_990, 486_990],
    ],
    [
      'the 10th percentile and the 25th percentile are the same amount',
      [68_540, 68_540, 419_030, 566_870, 587_670],
    ],
    [
      'the 10th percentile, the 25th percentile and the middle are the same amount',
      [208_000, 208_000, 208_000, 272_590, 413_520],
    ],
  ] as const)('says that %s', (words, values) => {
    expect(wordsOf(...values)).toBe(words);
  });

  it.each([
    ['spread out', [66_030, 80_000, 97_550, 107_960, 135_320]],
    ['at a legal minimum below, with near neighbors', [15_080, 15_080, 29_120, 36_000, 44_000]],
    ['withheld on top', [66_030, 80_000, 97_550, undefined, undefined]],
    ['equal across a gap alone', [66_030, undefined, 66_030, 70_000, 80_000]],
    ['withheld', [undefined, undefined, undefined, undefined, undefined]],
  ] as const)('is none that is %s', (_, values) => {
    expect(wordsOf(...values)).toBeUndefined();
  });

  it('is spoken of in one sentence, of itself or by name', () => {
    const words = wordsOf(187_570, 211_400, 618_090, 618_090, 642_610) ?? '';
    expect(collapsedSentence(words)).toBe(
      'This estimate looks unusual: the middle and the 75th percentile are the same amount, as published.',
    );
    expect(collapsedSentence(words, 'The estimate for Georgia')).toMatch(
      /^The estimate for Georgia looks unusual: the middle/,
    );
  });
});
