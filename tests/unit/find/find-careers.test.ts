import { describe, expect, test } from 'vitest';
import { findCareers } from '../../../src/domain/find/find-careers.ts';
import { fitOf } from '../../../src/domain/find/fit.ts';
import { readFinderFile, writeFinderFile } from '../../../src/domain/find/finder-file.ts';
import type { WishName } from '../../../src/domain/find/wish-fields.ts';
import type { Wishes } from '../../../src/domain/find/wishes.ts';
import { contextItemIds } from '../../../src/domain/work-context/context-items.ts';
import { finderOccupations, finderFile } from '../../../src/page-models/find/finder-occupations.ts';
import { nationPayFile } from '../../../src/page-models/find/finder-place.ts';
import {
  sampleOccupation,
  samplePlace,
  type SampleFields,
} from '../../support/find/sample-finder.ts';
import { gzipSync } from 'node:zlib';

const paid = (cell: number | string) => samplePlace({ '29-1141': { 'annual-median': cell } });

describe('whether an occupation fits a wish', () => {
  const cases: readonly (readonly [WishName, Wishes, SampleFields, string])[] = [
    ['train', { train: 'four-years' }, { education: 'bachelors' }, 'yes'],
    ['train', { train: 'two-years' }, { education: 'associates' }, 'yes'],
    ['train', { train: 'two-years' }, { education: 'bachelors' }, 'no'],
    ['train', { train: 'none' }, { education: 'some-college' }, 'no'],
    ['train', { train: 'none' }, { education: undefined }, 'unknown'],
    ['like', { like: ['Social'] }, { interests: ['Artistic', 'Social'] }, 'yes'],
    ['like', { like: ['Social', 'Realistic'] }, { interests: ['Artistic', 'Social'] }, 'no'],
    ['like', { like: ['Social'] }, { interests: [] }, 'unknown'],
    ['day', { day: ['outdoors'] }, { day: { outdoors: 75 } }, 'yes'],
    ['day', { day: ['outdoors'] }, { day: { outdoors: 74 } }, 'no'],
    ['day', { day: ['outdoors'] }, {}, 'unknown'],
    ['day', { day: ['outdoors', 'walking'] }, { day: { walking: 49 } }, 'no'],
    ['day', { day: ['few-hazards'] }, { day: { 'hazardous-conditions': 25 } }, 'unknown'],
    ['grows', { grows: true }, { growth: 0.1 }, 'yes'],
    ['grows', { grows: true }, { growth: 0 }, 'no'],
    ['grows', { grows: true }, { growth: 'no-estimate' }, 'unknown'],
    ['openings', { openings: 1000 }, { openings: 1000 }, 'yes'],
    ['openings', { openings: 1000 }, { openings: 900 }, 'no'],
    ['openings', { openings: 1000 }, { openings: 'not-in-our-copy' }, 'unknown'],
    ['license', { license: 'none' }, { license: 'none' }, 'yes'],
    ['license', { license: 'none' }, { license: 'depends' }, 'no'],
    ['license', { license: 'none' }, { license: 'unknown' }, 'unknown'],
  ];
  test.each(cases)('%s of %j with %j: %s is not asked amiss', (wish, wishes, fields, fit) => {
    const there = samplePlace({});
    expect(fitOf(sampleOccupation(fields), wish, wishes, there)).toBe(fit);
    expect(fitOf(sampleOccupation(fields), wish, {}, there)).toBe('yes');
  });

  test.each([
    [60_000, 'yes'],
    [59_990, 'no'],
    ['not-published', 'unknown'],
    ['hourly-only', 'unknown'],
    ['top-coded:239200', 'yes'],
  ])('pay of %s against 60,000 dollars: %s', (cell, fit) => {
    expect(fitOf(sampleOccupation(), 'pay', { pay: 60_000 }, paid(cell))).toBe(fit);
  });

  test('pay that is at least less than what is asked is not known to fit', () => {
    const there = paid('top-coded:239200');
    expect(fitOf(sampleOccupation(), 'pay', { pay: 300_000 }, there)).toBe('unknown');
  });
});

describe('what is found', () => {
  const nurses = sampleOccupation();
  const others = sampleOccupation({
    code: '29-1299',
    name: 'Others',
    isResidual: true,
    openings: 9000,
  });
  const cooks = sampleOccupation({ code: '35-2014', name: 'Cooks', openings: 1000 });
  const dancers = sampleOccupation({ code: '27-2031', name: 'Dancers', openings: 'no-estimate' });
  const absent = sampleOccupation({ code: '53-4011', name: 'Engineers' });
  const rows = [nurses, others, cooks, dancers, absent];
  const there = samplePlace({
    '29-1141': { 'annual-median': 90_000 },
    '29-1299': { 'annual-median': 80_000 },
    '35-2014': { 'annual-median': 30_000 },
    '27-2031': { 'annual-median': 'hourly-only' },
  });
  const names = (wishes: Wishes, order: 'openings' | 'pay' | 'growth' | 'name') =>
    findCareers(rows, { wishes, there, order }).fits.map(({ name }) => name);

  test.each([
    ['openings', ['Cooks', 'Nurses', 'Dancers', 'Others']],
    ['pay', ['Nurses', 'Cooks', 'Dancers', 'Others']],
    ['growth', ['Cooks', 'Dancers', 'Nurses', 'Others']],
    ['name', ['Cooks', 'Dancers', 'Nurses', 'Others']],
  ] as const)(
    'by %s: ties by name, what is missing late, “all other” lines last',
    (order, right) => {
      expect(names({}, order)).toEqual(right);
    },
  );

  test('what no figure speaks against is counted beside, under the first wish that is unknown', () => {
    const wishes = { pay: 40_000, license: 'none' } as const;
    const free = [
      ...rows,
      sampleOccupation({ code: '27-2031', license: 'unknown', name: 'Singers' }),
    ];
    const { fits, beside } = findCareers(free, { wishes, there, order: 'name' });
    expect(fits).toEqual([]);
    expect([...beside].map(([wish, those]) => [wish, those.map(({ name }) => name)])).toEqual([
      ['pay', ['Singers']],
    ]);
    const paidAlone = findCareers(rows, { wishes: { pay: 40_000 }, there, order: 'name' });
    expect([...paidAlone.beside.keys()]).toEqual(['pay', 'place']);
  });
});

describe('the files of the finder', () => {
  test('every occupation is read back as it was, but for what is hard about it', () => {
    const plain = (row: ReturnType<typeof finderOccupations>[number]) => ({
      ...row,
      hard: undefined,
      day: contextItemIds.map((item) => row.day(item)),
    });
    expect(readFinderFile(finderFile()).map(plain)).toEqual(finderOccupations().map(plain));
  });

  test('the fields weigh 60 KB at most, and the pay of the nation 30', () => {
    expect(gzipSync(JSON.stringify(finderFile())).length).toBeLessThan(60_000);
    expect(gzipSync(JSON.stringify(nationPayFile())).length).toBeLessThan(30_000);
  });

  test('what is written of a made-up occupation is what it has', () => {
    const editions = { openings: '2025-35', growth: '2025-35', day: '30.3' };
    const row = sampleOccupation({ education: undefined, interests: [], hard: 'Nights.' });
    const [read] = readFinderFile(writeFinderFile([row], editions));
    expect(read).toMatchObject({ education: undefined, interests: [], hard: 'Nights.' });
  });
});
