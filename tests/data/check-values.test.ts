import { describe, expect, it } from 'vitest';
import { isPresent } from '../../src/domain/figures/figure.ts';
import type { OewsMeasure } from '../../src/domain/figures/measures.ts';
import { allOewsReleases, newestOewsRelease } from '../../src/facts/oews-releases.ts';
import { detailedOccupations, oewsFigure, oewsRowsAt } from '../../src/facts/oews.ts';
import { priceLevelFor } from '../../src/facts/prices.ts';
import { editionFigure, projectionFigure, projectionRow } from '../../src/facts/projections.ts';
import { titleRowsOf } from '../../src/facts/job-titles.ts';

const value = (code: string, measure: OewsMeasure, release = '2025-05') => {
  const figure = oewsFigure(code, measure, release);
  return isPresent(figure) ? figure.value : figure.missing;
};

describe('published values, as the agency prints them', () => {
  it.each<[string, string, OewsMeasure, number]>([
    ['2025-05', '00-0000', 'employment', 155495730],
    ['2025-05', '00-0000', 'annual-mean', 69770],
    ['2025-05', '00-0000', 'annual-median', 50980],
    ['2025-05', '00-0000', 'hourly-median', 24.51],
    ['2025-05', '15-1252', 'employment', 1687890],
    ['2025-05', '15-1252', 'annual-median', 135980],
    ['2025-05', '15-1252', 'annual-p10', 82460],
    ['2025-05', '15-1252', 'annual-p90', 214670],
    ['2025-05', '29-1141', 'employment', 3379720],
    ['2025-05', '29-1141', 'annual-median', 97550],
    ['2024-05', '00-0000', 'employment', 154187380],
    ['2024-05', '00-0000', 'annual-median', 49500],
    ['2024-05', '15-1252', 'annual-median', 133080],
    ['2024-05', '29-1141', 'annual-median', 93600],
  ])('%s %s %s is %d', (release, code, measure, expected) => {
    expect(value(code, measure, release)).toBe(expected);
  });

  it.each([
    ['2003-05', 183.5],
    ['2024-05', 314.069],
    ['2025-05', 321.465],
  ])('consumer prices of %s stand at %d', (month, index) => {
    expect(priceLevelFor(month).index).toBe(index);
  });

  it('projects registered nurses in persons, not thousands', () => {
    expect(projectionFigure('29-1141', 'jobs-base')).toMatchObject({ value: 3391000, unit: 'persons' });
    expect(editionFigure('2024-34', '29-1141', 'openings')).toMatchObject({ value: 189100 });
    expect(editionFigure('2024-34', '29-1141', 'change-percent')).toMatchObject({ value: 4.9 });
  });
});

describe('the newest release', () => {
  it('has the lines that the agency published', () => {
    const count = (level: Parameters<typeof oewsRowsAt>[0]) => oewsRowsAt(level).length;
    expect([
      newestOewsRelease().release,
      count('total'),
      count('major'),
      count('minor'),
      count('broad'),
      count('detailed'),
    ]).toEqual(['2025-05', 1, 22, 94, 454, 830]);
  });

  it('prints wages above the top code of the year before', () => {
    expect(value('29-1212', 'annual-median')).toBe(496010);
  });

  it('gives a reason for every wage of musicians by the year', () => {
    expect(value('27-2042', 'annual-median')).toBe('hourly-only');
    expect(value('27-2042', 'hourly-median')).toBeTypeOf('number');
  });

  it('gives a reason for every wage of airline pilots by the hour', () => {
    expect(value('53-2011', 'hourly-median')).toBe('annual-only');
    expect(value('53-2011', 'annual-median')).toBeTypeOf('number');
  });

  it('is joined by the projections for every detailed occupation', () => {
    const without = detailedOccupations().filter((row) => !projectionRow(row.code));
    expect(without).toEqual([]);
  });

  it('has a job title for every detailed occupation', () => {
    const without = detailedOccupations().filter((row) => titleRowsOf(row.code).length === 0);
    expect(without.map((row) => row.code)).toEqual([]);
  });

  it('never holds zero dollars', () => {
    const zero = detailedOccupations().filter((row) =>
      Object.entries(row).some(([column, cell]) => /annual|hourly_/.test(column) && cell === 0),
    );
    expect(zero).toEqual([]);
  });
});

describe('earlier releases', () => {
  it('go back to 1997, both panels of 2003 and 2004 among them', () => {
    const releases = allOewsReleases().map((row) => row.release);
    expect(releases).toHaveLength(31);
    expect(releases[0]).toBe('1997');
    expect(releases).toEqual(expect.arrayContaining(['2003-05', '2003-11', '2004-05', '2004-11']));
  });

  it('say "at least" where pay was above the top code of that year', () => {
    expect(oewsFigure('29-1212', 'annual-median', '2024-05')).toEqual({
      id: 'oews/2024-05/US/29-1212/annual-median',
      unit: 'usd-year',
      missing: 'top-coded',
      atLeast: 239200,
    });
  });

  it('have no estimate for a code that did not exist', () => {
    expect(value('15-1252', 'annual-median', '2003-05')).toBe('no-estimate');
  });

  it('refuse a release that is not held, and name those that are', () => {
    expect(() => oewsFigure('29-1141', 'annual-median', '1990-05')).not.toThrow(TypeError);
    expect(() => oewsFigure('29-1141', 'annual-median', '1990-05')).toThrow('1990-05');
  });
});
