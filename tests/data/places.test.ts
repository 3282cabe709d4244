import { describe, expect, it } from 'vitest';
import { isPresent } from '../../src/domain/figures/figure.ts';
import type { PlaceMeasure } from '../../src/domain/figures/measures.ts';
import { codesIn, codesOf, hasMeasure, hasPlaceRow, collapsedIn, placeFigure, placeReleases, placesWith } from '../../src/facts/oews-places.ts';
import { allPlaces, statesAndTerritories } from '../../src/facts/places.ts';
import { parityFigure, parityYear } from '../../src/facts/price-parities.ts';

describe('pay in a place, as the agency prints it', () => {
  it.each<[string, string, PlaceMeasure, number, string?]>([
    ['CA', '15-1252', 'annual-median', 174_410],
    ['CA', '29-1141', 'annual-median', 140_270],
    ['TX', '29-1141', 'annual-median', 95_970],
    ['PR', '29-1141', 'annual-median', 39_880],
    ['M41940', '15-1252', 'annual-median', 213_110],
    ['M35620', '15-1252', 'annual-median', 166_830],
    ['AL', '11-1011', 'employment', 810],
    ['AL', '11-1011', 'annual-p90', 317_400],
    ['AL', '11-1011', 'annual-median', 164_400, '2024-05'],
    ['M10180', '11-1011', 'hourly-median', 79.7],
    ['M19740', '15-1252', 'employment', 27_010],
    ['M19740', '15-1252', 'location-quotient', 1.55],
    ['M19820', '51-4041', 'annual-p75', 64_560],
    ['M19100', '49-9021', 'employment', 10_910],
    ['R0100001', '11-1011', 'annual-p90', 228_910],
    ['AK', '11-1021', 'location-quotient', 0.82],
    ['US', '29-1141', 'annual-median', 97_550],
  ])('%s %s %s is %d', (place, code, measure, value, release) => {
    const figure = placeFigure(place, code, measure, release);
    expect(figure).toMatchObject({
      id: `oews/${release ?? '2025-05'}/${place}/${code}/${measure}`,
      value,
    });
  });

  it.each<[string, string, PlaceMeasure, string, string?]>([
    ['TX', '27-2042', 'annual-median', 'hourly-only'],
    ['M10180', '25-2021', 'hourly-median', 'annual-only'],
    ['IA', '29-1249', 'annual-p90', 'not-published'],
    ['AL', '11-1011', 'annual-p90', 'not-published', '2024-05'],
    ['TX', '29-1141', 'hourly-median', 'not-in-our-copy'],
    ['GU', '29-1141', 'location-quotient', 'not-in-our-copy'],
    ['TX', '29-1249', 'location-quotient', 'not-in-our-copy'],
    ['M10180', '29-1141', 'annual-mean', 'not-in-our-copy'],
    ['M10180', '13-1074', 'annual-median', 'not-in-our-copy'],
    ['R2000006', '13-1074', 'employment', 'not-in-our-copy'],
    ['R2000006', '29-1141', 'hourly-median', 'not-in-our-copy'],
    ['R2000006', '15-1221', 'annual-median', 'no-estimate'],
    ['GU', '53-2011', 'annual-median', 'no-estimate'],
    ['TX', '99-9999', 'annual-median', 'no-estimate'],
    ['M10180', '11-1011', 'annual-median', 'not-in-our-copy', '2024-05'],
    ['US', '29-1141', 'location-quotient', 'no-estimate'],
  ])('%s %s %s is %s, and never a number', (place, code, measure, missing, release) => {
    const figure = placeFigure(place, code, measure, release);
    expect(figure).toMatchObject({ missing });
    expect(figure).not.toHaveProperty('value');
  });

  it('is listed by place and by occupation alike', () => {
    const states = placesWith('state', '29-1141');
    expect(states).toHaveLength(54);
    expect(placesWith('metro', '29-1141').length).toBeGreaterThan(370);
    const codes = codesIn('TX');
    expect(codes.length).toBeGreaterThan(750);
    expect(codes).toEqual(codes.toSorted());
    expect(codes.every((code) => hasPlaceRow('TX', code))).toBe(true);
    expect(placesWith('state', '29-1024')).toEqual([]);
    expect(codesOf('state')).toHaveLength(829);
    expect(codesOf('metro')).toHaveLength(777);
    expect(codesOf('rural')).toHaveLength(707);
    expect(codesIn('US')).toEqual([]);
    const rows = statesAndTerritories().flatMap(({ id }) => codesIn(id));
    expect(rows).toHaveLength(36_168);
  });

  it('is of the releases held, in the columns that the copies have', () => {
    expect(placeReleases('state')).toEqual(['2024-05', '2025-05']);
    expect(placeReleases('metro')).toEqual(['2025-05']);
    expect(hasMeasure('state', 'employment')).toBe(true);
    expect(hasMeasure('state', 'hourly-median')).toBe(false);
    expect(hasMeasure('metro', 'hourly-median')).toBe(true);
    expect(hasMeasure('metro', 'employment')).toBe(true);
    expect(hasMeasure('metro', 'annual-mean')).toBe(false);
    expect(hasMeasure('rural', 'hourly-median')).toBe(false);
    expect(placeReleases('rural')).toEqual(['2025-05']);
  });

  it('that looks unusual is told apart', () => {
    expect(collapsedIn('GA', '53-2011', 'annual')).toBe(
      'the middle and the 75th percentile are the same amount',
    );
    expect(collapsedIn('TX', '29-1141', 'annual')).toBeUndefined();
  });
});

describe('prices in a place', () => {
  it.each([
    ['US', 'all-items', 100],
    ['US', 'housing', 100.629],
    ['AL', 'all-items', 88.823],
    ['M10180', 'all-items', 90.364],
    ['M49180', 'other', 98.186],
  ] as const)('%s %s stand at %d', (place, line, value) => {
    expect(parityFigure(place, line)).toEqual({
      id: `rpp/2024/${place}/${line}/index`,
      unit: 'index',
      value,
    });
  });

  it('are of one year, and every state and metro has them but those of territories', () => {
    expect(parityYear()).toBe('2024');
    const without = allPlaces().filter(({ id }) => !isPresent(parityFigure(id)));
    const areas = without.filter(({ kind }) => kind !== 'rural');
    expect(areas.map(({ states }) => states.join(' '))).toEqual(
      ['GU', 'PR', 'VI', 'PR', 'PR', 'PR', 'PR', 'PR', 'PR'],
    );
    expect(without.length - areas.length).toBe(135);
  });

  it('of housing are missing for a state, where only all items are at hand', () => {
    expect(parityFigure('TX', 'housing')).toMatchObject({ missing: 'not-in-our-copy' });
    expect(parityFigure('PR', 'housing')).toMatchObject({ missing: 'no-estimate' });
  });
});
