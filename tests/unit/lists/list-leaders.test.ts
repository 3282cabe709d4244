import { describe, expect, test } from 'vitest';
import { leaderBy, smallestRanked } from '../../../src/domain/lists/list-leaders.ts';
import { byPay, whomCounted } from '../../../src/domain/lists/category-row.ts';
import { sampleOccupation, sampleProjection } from '../../support/sample-category-rows.ts';
import { samplePay, samplePayRange } from '../../support/sample-pay.ts';

const leader = (...rows: ReturnType<typeof sampleOccupation>[]) =>
  leaderBy(rows, (row) => row.range.median)?.row.name;

describe('the leader of a category', () => {
  test('has the largest published figure', () => {
    expect(leader(sampleOccupation('Cooks', { median: 30_000 }), sampleOccupation('Chefs'))).toBe(
      'Chefs',
    );
  });

  test.each([
    ['too few people have it', { jobs: sampleProjection('jobs-base', smallestRanked - 1) }],
    ['nobody knows how many have it', { jobs: sampleProjection('jobs-base') }],
    ['it is an "all other" group', { isResidual: true }],
    ['its pay is missing', { range: samplePayRange(['*', '*', '*', '*', '*']) }],
    ['its pay is only known to be high', { range: samplePayRange([1, 2, '#', '#', '#']) }],
  ])('is another when %s', (_, changes) => {
    expect(
      leader(sampleOccupation('Kings', { median: 900_000, ...changes }), sampleOccupation('Chefs')),
    ).toBe('Chefs');
  });

  test('may have exactly as many people as the floor asks', () => {
    const kings = sampleOccupation('Kings', {
      median: 900_000,
      jobs: sampleProjection('jobs-base', smallestRanked),
    });
    expect(leader(kings, sampleOccupation('Chefs'))).toBe('Kings');
  });

  test('is nobody where nobody may lead', () => {
    expect(leader(sampleOccupation('Kings', { isResidual: true }))).toBeUndefined();
  });
});

describe('the rows of a comparison', () => {
  test('are served by pay, "all other" groups and missing pay last', () => {
    const rows = [
      sampleOccupation('Doctors, all other', { median: 300_000, isResidual: true }),
      sampleOccupation('Actors', {
        range: samplePayRange(Array(5).fill('hourly-only') as ['*', '*', '*', '*', '*']),
      }),
      sampleOccupation('Cooks', { median: 30_000 }),
      sampleOccupation('Chefs'),
    ];
    expect(byPay(rows).map(({ name }) => name)).toEqual([
      'Chefs',
      'Cooks',
      'Actors',
      'Doctors, all other',
    ]);
  });

  test('say whom they count', () => {
    expect(whomCounted([sampleOccupation('Cooks')])).toBe('jobs');
    const employees = {
      ...samplePay('median', 5),
      id: 'oews/2025-05/US/99-9999/employment',
    } as const;
    expect(whomCounted([sampleOccupation('Cooks', { jobs: employees })])).toBe('employees');
  });

  test('may not mix counts of employees with counts of jobs', () => {
    const employees = {
      ...samplePay('median', 5),
      id: 'oews/2025-05/US/99-9999/employment',
    } as const;
    const rows = [sampleOccupation('Cooks'), sampleOccupation('Chefs', { jobs: employees })];
    expect(() => whomCounted(rows)).toThrow('mix counts of employees and of jobs');
  });
});
