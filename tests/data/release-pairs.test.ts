import { describe, expect, test } from 'vitest';
import { changedOccupations } from '../../src/page-models/changes/changed-occupations.ts';
import { changePage } from '../../src/page-models/changes/change-page.ts';
import { newestPair, releasePairs } from '../../src/page-models/changes/release-pairs.ts';

const pairCalled = (slug: string) => {
  const found = releasePairs().find((pair) => pair.slug === slug);
  if (!found) throw new RangeError(`There is no pair ${slug}.`);
  return found;
};

// The codes of every release are read.
describe('pairs of releases', { timeout: 30_000 }, () => {
  test('are a year apart, newest first', () => {
    expect(newestPair().slug).toBe('2024-05-to-2025-05');
    expect(releasePairs().at(-1)?.slug).toBe('1999-to-2000');
    expect(releasePairs().map(({ slug }) => slug)).toContain('2003-05-to-2004-05');
  });

  test('have a break between where the list of occupations was redrawn', () => {
    const across = releasePairs().filter(({ isBreak }) => isBreak);
    expect(across.map(({ slug }) => slug)).toEqual([
      '2020-05-to-2021-05',
      '2018-05-to-2019-05',
      '2011-05-to-2012-05',
      '2009-05-to-2010-05',
    ]);
    for (const pair of across) {
      expect(changedOccupations(pair)).toEqual([]);
      expect(changePage(pair).compared).toBeUndefined();
    }
  });
});

describe('the newest pair', () => {
  const occupations = changedOccupations(newestPair());
  const called = (code: string) => occupations.find((occupation) => occupation.code === code);

  test('compares every occupation that both releases list', () => {
    expect(occupations).toHaveLength(830);
    expect(changePage(newestPair()).codes).toMatchObject({
      gone: [{ code: '11-1031', title: 'Legislators' }],
      added: [],
    });
  });

  test('has the change of registered nurses, worked out by hand', () => {
    // 97,550 ÷ (93,600 × 321.465 ÷ 314.069) − 1
    expect(called('29-1141')?.median.change?.value).toBe(1.8);
  });

  test('has no change of pay for what was top-coded', () => {
    const cardiologists = called('29-1212');
    expect(cardiologists?.median.earlier).toMatchObject({ missing: 'top-coded' });
    expect(cardiologists?.median.later).toHaveProperty('value');
    expect(cardiologists?.median.change).toBeUndefined();
  });

  test('compares pay by the hour where only that is published', () => {
    expect(called('27-2011')?.median.later.id).toMatch(/hourly-median$/);
  });
});

test.each([
  ['2017-05-to-2018-05', '13-1074', 'the count jumps too far'],
  ['2016-05-to-2017-05', '13-1020', 'several lines were joined'],
  ['2021-05-to-2022-05', '29-1024', 'one release has no line'],
])('%s leaves out %s, since %s', (slug, code) => {
  const codes = changedOccupations(pairCalled(slug)).map((occupation) => occupation.code);
  expect(codes.length).toBeGreaterThan(700);
  expect(codes).not.toContain(code);
});
