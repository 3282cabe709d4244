import { describe, expect, test } from 'vitest';
import { byMedian, placeLeaders, topPaying } from '../../src/domain/places/pay-by-place.ts';
import { payDots } from '../../src/domain/pay/pay-dots.ts';
import { sectorName } from '../../src/domain/words/sector-name.ts';
import { samplePlaceFigure, sampleStatePay } from '../support/sample-pay-by-place.ts';

const large = [
  sampleStatePay('AA', 'Alpha', 50_000, 1000),
  sampleStatePay('BB', 'Beta', 70_000, 5000),
  sampleStatePay('CC', 'Gamma', 40_000, 9000),
  sampleStatePay('DD', 'Delta', 60_000, 2000),
  sampleStatePay('EE', 'Epsilon', 45_000, 1500),
];
const names = (rows: readonly { readonly place: { readonly name: string } }[] = []) =>
  rows.map(({ place }) => place.name);

describe('the highest and the lowest place', () => {
  test('are among those with at least 1,000 people counted', () => {
    const tiny = sampleStatePay('FF', 'Zeta', 113_810, 30);
    const uncounted = sampleStatePay('GG', 'Eta', 9000, 'not-published');
    const leaders = placeLeaders([...large, tiny, uncounted]);
    expect(leaders).toMatchObject({ floor: 1000, compared: 5 });
    expect(names(leaders?.highest)).toEqual(['Beta']);
    expect(names(leaders?.lowest)).toEqual(['Gamma']);
  });

  test('are sought above a lower floor, which is said, when fewer than five reach the first', () => {
    const small = sampleStatePay('AA', 'Alpha', 90_000, 320);
    expect(placeLeaders([small, ...large.slice(1)])).toMatchObject({ floor: 300, compared: 5 });
  });

  test('are not named when fewer than five places reach the lowest floor', () => {
    expect(placeLeaders([...large.slice(1), sampleStatePay('AA', 'Alpha', 1, 90)])).toBeUndefined();
  });

  test('are not named when some pay is above the highest wage printed, or all pay is the same', () => {
    expect(
      placeLeaders([...large, sampleStatePay('FF', 'Zeta', 'top-coded', 4000)]),
    ).toBeUndefined();
    const same = large.map(({ place }) => sampleStatePay(place.id, place.name, 50_000, 2000));
    expect(placeLeaders(same)).toBeUndefined();
  });

  test('are all named when several pay the same', () => {
    const tie = sampleStatePay('FF', 'Zeta', 70_000, 2000);
    expect(names(placeLeaders([...large, tie])?.highest)).toEqual(['Beta', 'Zeta']);
  });
});

test('a list of the best paid keeps to those with at least 1,000 people counted', () => {
  const tiny = sampleStatePay('FF', 'Zeta', 99_000, 990);
  expect(names(topPaying([...large, tiny], 2))).toEqual(['Beta', 'Delta']);
});

test('places without pay are left out of the order, never put at its end as 0', () => {
  const none = sampleStatePay('FF', 'Zeta', 'not-published', 2000);
  expect(names(byMedian([...large, none]))).toEqual(['Beta', 'Delta', 'Alpha', 'Epsilon', 'Gamma']);
});

describe('dots of places', () => {
  const nation = samplePlaceFigure('US', 'annual-median', 52_000);

  test('stand on an axis from 0 that holds the nation, too', () => {
    const { axis, dots, nation: at } = payDots(large, nation);
    expect(axis.ticks[0]).toBe(0);
    expect(axis.end).toBe(80_000);
    expect(dots[0]).toMatchObject({ row: { place: { id: 'BB' } }, x: 875, isAtLeast: false });
    expect(at).toBe(650);
  });

  test('begin with pay above the highest wage printed, and end with what is not published', () => {
    const top = sampleStatePay('ZZ', 'Omega', 'top-coded', 2000);
    const median = { ...top.median, atLeast: 239_200 };
    const none = sampleStatePay('YY', 'Aleph', 'not-published', 2000);
    const { axis, dots } = payDots([none, ...large, { ...top, median }], nation);
    expect(axis.end).toBeGreaterThanOrEqual(239_200);
    expect(dots.map(({ row }) => row.place.id)).toEqual([
      'ZZ',
      ...byMedian(large).map(({ place }) => place.id),
      'YY',
    ]);
    expect(dots[0]).toMatchObject({ isAtLeast: true });
    expect(dots.at(-1)).toMatchObject({ x: undefined, isAtLeast: false });
  });

  test('have no line for the nation where its pay is missing', () => {
    const missing = samplePlaceFigure('US', 'annual-median', 'hourly-only');
    expect(payDots(large, missing).nation).toBeUndefined();
  });
});

test.each([
  ['72', 'Accommodation and Food Services', 'Hotels and restaurants'],
  ['62', 'Health Care and Social Assistance', 'Health care and social assistance'],
])('sector %s reads "%s" officially and "%s" here', (naics, title, name) => {
  expect(sectorName({ naics, title })).toBe(name);
});
