import { describe, expect, it } from 'vitest';
import { isPresent } from '../../src/domain/figures/figure.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { outlookSection } from '../../src/page-models/career-page/outlook.ts';

describe('the outlook of registered nurses', () => {
  const { newest, whole } = outlookSection('29-1141');

  // As the agency's Table 1.2 and Table 1.10 print them, turned from thousands into people.
  it.each([
    ['jobs', 'jobs-base', 3_391_000],
    ['jobsProjected', 'jobs-projected', 3_557_100],
    ['change', 'change-number', 166_100],
    ['openings', 'openings', 189_100],
    ['exits', 'exits', 97_900],
    ['transfers', 'transfers', 74_600],
    ['selfEmployed', 'self-employed-percent', 0.5],
  ] as const)('has as its %s what the whole edition prints as %s', (slot, measure, value) => {
    expect(whole[slot]).toMatchObject({ id: `ep/2024-34/US/29-1141/${measure}`, value });
  });

  it('takes growth and openings from the newest edition', () => {
    expect(newest.growth).toMatchObject({ id: 'ep/2025-35/US/29-1141/change-percent' });
    expect(newest.openings).toMatchObject({ id: 'ep/2025-35/US/29-1141/openings' });
    expect(newest.label).toBe('2025–35');
  });

  it('has no growth of all jobs where the copy lacks it, and says which it would be', () => {
    expect(newest.growthOfAllJobs).toEqual({
      id: 'ep/2025-35/US/00-0000/change-percent',
      unit: 'percent',
      missing: 'not-in-our-copy',
    });
  });
});

describe('the newest edition', () => {
  it.each([
    ['15-1252', 10.2, 95_300],
    ['15-1251', -7, undefined],
    ['31-1131', 3, undefined],
    ['31-9092', 13, undefined],
    ['29-2052', 6, undefined],
  ] as const)('has for %s the growth of %d that others print', (code, growth, openings) => {
    const { newest } = outlookSection(code);
    expect(isPresent(newest.growth) && newest.growth.value).toBeCloseTo(growth, openings ? 1 : 0);
    if (openings) expect(newest.openings).toMatchObject({ value: openings });
  });

  it('has both figures of every career', () => {
    const without = occupationCareers().filter(({ code }) => {
      const { newest } = outlookSection(code);
      return !isPresent(newest.growth) || !isPresent(newest.openings);
    });
    expect(without.map(({ code }) => code)).toEqual([]);
  });

  it('turned the direction of 46 careers and moved far in 66 more', () => {
    const changes = occupationCareers().map(({ code }) => outlookSection(code).before?.change);
    expect(changes.filter((change) => change === 'turned')).toHaveLength(46);
    expect(changes.filter((change) => change === 'far')).toHaveLength(66);
  });

  it('expects more fast food cooks where the one before expected fewer', () => {
    expect(outlookSection('35-2011').before).toMatchObject({
      change: 'turned',
      label: '2024–34',
      growth: { id: 'ep/2024-34/US/35-2011/change-percent', value: -13.5 },
      openings: { id: 'ep/2024-34/US/35-2011/openings' },
    });
  });

  it('counts the careers that do better within itself', () => {
    const best = occupationCareers().filter(
      ({ code }) => outlookSection(code).newest.fasterCareers === 0,
    );
    expect(best).toHaveLength(1);
  });
});
