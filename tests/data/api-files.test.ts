import { describe, expect, test } from 'vitest';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { careerFile } from '../../src/page-models/api/career-file.ts';
import { categoriesFile } from '../../src/page-models/api/list-files.ts';
import { placeFile } from '../../src/page-models/api/place-file.ts';
import { pickedPlaces } from '../../src/page-models/place-files.ts';
import { apiFacts } from '../support/checks/api-files.ts';

function fileOf(code: string) {
  const career = occupationCareers().find((one) => one.code === code);
  if (!career) throw new Error(`There is no career ${code}.`);
  return careerFile(career);
}

function fileOfPlace(slug: string) {
  const place = pickedPlaces().find((one) => one.slug === slug);
  if (!place) throw new Error(`There is no place ${slug}.`);
  return placeFile(place);
}

// The first to need citations waits for the processor that makes them.
test('registered nurses have their published pay, with where it comes from', { timeout: 30_000 }, () => {
  const { data, sources, page, $schema } = fileOf('29-1141');
  expect(data.figures.oews['annual-median']).toEqual({
    factId: 'oews/2025-05/US/29-1141/annual-median',
    value: 97550,
    unit: 'usd-year',
  });
  expect(data.entry).toEqual({ education: 'bachelors', experience: 'none', training: 'none' });
  expect(data.states).toHaveLength(54);
  expect(page).toBe('../../../careers/registered-nurses/');
  expect($schema).toBe('../schemas/career.json');
  expect(sources.map(({ id }) => id)).toEqual([
    'oews-national-2025-05',
    'ep-2024-34',
    'ep-2025-35-growth-openings',
    'oews-state-2025-05',
  ]);
  expect(sources[0]?.citation).toContain('U.S. Bureau of Labor Statistics. (2026)');
});

test('actors, paid by the hour only, have a reason for the year, in states too', () => {
  const { data } = fileOf('27-2011');
  expect(data.payBasis).toBe('hourly-only');
  expect(data.figures.oews['annual-median']).toEqual({
    factId: 'oews/2025-05/US/27-2011/annual-median',
    missing: 'hourly-only',
    unit: 'usd-year',
  });
  expect(data.figures.oews['hourly-median']).toMatchObject({ unit: 'usd-hour' });
  const isHonest = ({ median }: (typeof data.states)[number]) =>
    median.unit === 'usd-hour' || median.missing === 'hourly-only' || median.missing === 'no-estimate';
  expect(data.states.filter((state) => !isHonest(state))).toEqual([]);
});

test('a state without a row of an occupation is listed with the reason', () => {
  const states = fileOf('27-2011').data.states.map(({ median }) => median);
  expect(states).toHaveLength(54);
  expect(states.some((median) => median.missing === 'no-estimate')).toBe(true);
});

test('no figure is 0 where data/ has a reason', () => {
  const facts = apiFacts({ file: 'actors', json: fileOf('27-2011') });
  const absent = facts.filter(({ missing }) => missing !== undefined);
  expect(absent.length).toBeGreaterThan(6);
  expect(absent.every(({ value }) => value === undefined)).toBe(true);
});

describe('a place', () => {
  test('of a state counts employees by occupation', () => {
    const { data, sources } = fileOfPlace('texas');
    expect(data).toMatchObject({ id: 'TX', kind: 'state', hasEmployment: true, states: [] });
    expect(data.occupations.every(({ employment }) => employment !== undefined)).toBe(true);
    expect(sources.map(({ dataset }) => dataset)).toEqual(['oews', 'oews', 'rpp']);
  });

  test('of a metro says which states it lies in, and has its figures in a short form', () => {
    const metro = pickedPlaces().find(({ kind, states }) => kind === 'metro' && states.length > 1);
    const { data } = fileOfPlace(metro?.slug ?? '');
    expect(data.states.map(({ id }) => id)).toEqual(metro?.states);
    const counts = data.occupations.filter(({ employment }) => employment !== undefined);
    expect(counts).toHaveLength(data.hasEmployment ? data.occupations.length : 0);
    const { measures, rows } = data.areaFigures ?? { measures: [], rows: {} };
    expect(Object.keys(rows)).toEqual(data.occupations.map(({ code }) => code));
    expect(Object.values(rows).every((cells) => cells.length === measures.length)).toBe(true);
    expect(measures).toContain('location-quotient');
  });
});

test('the categories hold every occupation once', () => {
  const { categories } = categoriesFile().data;
  expect(categories).toHaveLength(22);
  expect(categories.reduce((sum, { occupations }) => sum + occupations, 0)).toBe(830);
});
