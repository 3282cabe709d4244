import { describe, expect, test } from 'vitest';
import { acrossYears, historyDrawing } from '../../src/domain/history/history-drawing.ts';
import {
  historySeries,
  yearOfRelease,
  type HistoryPoint,
} from '../../src/domain/history/history-series.ts';
import { comparableStretch } from '../../src/domain/history/history-stretch.ts';
import { samplePoint } from '../support/sample-history.ts';

const runs = (points: readonly HistoryPoint[], dollars: 'real' | 'nominal' = 'nominal') =>
  historySeries(points, dollars).lines.map((run) => run.map(({ value }) => value));

describe('a history of pay', () => {
  test('joins releases that mean the same, renumbered ones too', () => {
    const points = [samplePoint('2011-05', 10, { link: 'renumbered' }), samplePoint('2012-05', 20)];
    expect(runs(points)).toEqual([[10, 20]]);
    expect(runs(points, 'real')).toEqual([[20, 40]]);
  });

  test('is put in order of time', () => {
    expect(
      runs([samplePoint('2025-05', 3), samplePoint('1999', 1), samplePoint('2003-11', 2)]),
    ).toEqual([[1, 2, 3]]);
  });

  test('starts a new line after a break', () => {
    const points = [samplePoint('2018-05', 1, { breakAfter: true }), samplePoint('2019-05', 2)];
    expect(runs(points)).toEqual([[1], [2]]);
  });

  test('never joins across a missing figure', () => {
    const points = [
      samplePoint('2010-05', 1),
      samplePoint('2011-05', '*'),
      samplePoint('2012-05', 2),
    ];
    expect(runs(points)).toEqual([[1], [2]]);
  });

  test('leaves out a release with nothing comparable, and stops there', () => {
    const none = samplePoint('2011-05', 5, { link: 'none' });
    const points = [samplePoint('2010-05', 1), none, samplePoint('2012-05', 2)];
    expect(runs(points)).toEqual([[1], [2]]);
  });

  test('shows a like-named job apart from the line', () => {
    const like = samplePoint('1998', 7, { link: 'same-name' });
    const { lines, apart } = historySeries([like, samplePoint('1999', 8)], 'nominal');
    expect(apart.map(({ value }) => value)).toEqual([7]);
    expect(lines.flat().map(({ value }) => value)).toEqual([8]);
  });

  test('shows a top-coded release as "at least", joined to nothing', () => {
    const points = [
      samplePoint('2003-05', 1),
      samplePoint('2004-05', '#'),
      samplePoint('2005-05', 2),
    ];
    const { lines, atLeast } = historySeries(points, 'nominal');
    expect(lines).toHaveLength(2);
    expect(atLeast.map(({ value }) => value)).toEqual([145_600]);
  });

  test('never turns a top code into today’s dollars', () => {
    const { lines, atLeast } = historySeries([samplePoint('2004-05', '#')], 'real');
    expect([...lines, ...atLeast]).toEqual([]);
  });
});

describe('the year of a release', () => {
  test.each([
    ['2025-05', 2025 + 4 / 12],
    ['2003-11', 2003 + 10 / 12],
    ['1997', 1997.5],
  ])('%s stands at %d', (release, year) => {
    expect(yearOfRelease(release)).toBeCloseTo(year, 6);
  });

  test.each(['', 'May 2025', '25-05', '2025-5'])(
    'is refused when it is written "%s"',
    (release) => {
      expect(() => yearOfRelease(release)).toThrow('is not a release');
    },
  );
});

describe('the drawing of a history', () => {
  test('has one axis for both kinds of dollars, from zero', () => {
    const drawing = historyDrawing([
      samplePoint('2020-05', 40_000),
      samplePoint('2025-05', 50_000),
    ]);
    expect(drawing?.axis.ticks[0]).toBe(0);
    expect(drawing?.axis.end).toBeGreaterThanOrEqual(100_000);
  });

  test('is nothing when no release has a figure', () => {
    expect(historyDrawing([samplePoint('2025-05', '*')])).toBeUndefined();
    expect(historyDrawing([])).toBeUndefined();
  });

  test('names every fifth year and keeps all points inside', () => {
    const drawing = historyDrawing([samplePoint('1997', 1_000), samplePoint('2025-05', 2_000)]);
    expect(drawing?.years.ticks).toEqual([2000, 2005, 2010, 2015, 2020, 2025]);
    expect(drawing && acrossYears(drawing.years, 1997)).toBe(0);
    expect(drawing && acrossYears(drawing.years, 2026)).toBe(1000);
  });
});

describe('the stretch that may be compared', () => {
  const ends = (points: readonly HistoryPoint[]) => {
    const stretch = comparableStretch(points);
    return stretch && [stretch.first.release, stretch.last.release];
  };

  test('is the newest run, from its first release to its last', () => {
    const points = [
      samplePoint('2010-05', 1),
      samplePoint('2011-05', 2, { breakAfter: true }),
      samplePoint('2012-05', 3),
      samplePoint('2013-05', 4),
      samplePoint('2014-05', 5),
    ];
    expect(ends(points)).toEqual(['2012-05', '2014-05']);
  });

  test.each([
    ['a break', samplePoint('2024-05', 2, { breakAfter: true })],
    ['a missing figure', samplePoint('2024-05', '*')],
    ['a like-named job', samplePoint('2024-05', 2, { link: 'same-name' })],
  ])('does not reach over %s', (_, between) => {
    const points = [
      samplePoint('2022-05', 1),
      samplePoint('2023-05', 1),
      between,
      samplePoint('2025-05', 3),
    ];
    expect(ends(points)?.[1]).not.toBe('2025-05');
  });

  test('is nothing when no two releases in a row can be compared', () => {
    expect(
      ends([samplePoint('2024-05', 1, { breakAfter: true }), samplePoint('2025-05', 2)]),
    ).toBeUndefined();
  });
});
