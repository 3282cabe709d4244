import { describe, expect, it } from 'vitest';
import { alsoCalled } from '../../src/page-models/career-page/also-called.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';

const names = occupationCareers().map((career) => ({ career, also: alsoCalled(career) }));
const long = names.filter(({ also }) => also.unlisted > 0);

describe('the other names of an occupation', () => {
  it('are at most a hundred on a page, and the rest are counted', () => {
    expect(long.length).toBeGreaterThan(10);
    for (const { career, also } of long) expect(also.others, career.name).toHaveLength(100);
    expect(names.filter(({ also }) => also.others.length > 100)).toEqual([]);
  });

  it('are all there where there are fewer', () => {
    const short = names.filter(({ also }) => also.others.length > 0 && also.others.length < 100);
    expect(short.length).toBeGreaterThan(100);
    expect(short.filter(({ also }) => also.unlisted !== 0)).toEqual([]);
  });

  it('come A to Z after four at most that are shown first, none of them twice', () => {
    for (const { career, also } of names) {
      const { shown, others } = also;
      expect(shown.length, career.name).toBeLessThanOrEqual(4);
      expect(others, career.name).toEqual(others.toSorted((a, b) => a.localeCompare(b, 'en')));
      expect(new Set([...shown, ...others]).size, career.name).toBe(shown.length + others.length);
    }
  });
});
