import { describe, expect, test } from 'vitest';
import {
  axisShown,
  nationRange,
  projectedFigure,
} from '../../../src/domain/lists/shown-category.ts';
import { PayInPlace } from '../../../src/domain/places/pay-in-place.ts';
import { PlacePay } from '../../../src/domain/places/place-pay-file.ts';
import { samplePayOfTexas } from '../../support/sample-place-pay.ts';
import { sampleSwitchedCategory as page } from '../../support/sample-switched-category.ts';

const all = Object.keys(page.occupations);
const texas = new PayInPlace(new PlacePay(samplePayOfTexas), false);

describe('the axis of what a category shows', () => {
  test.each([
    ['all rows of the nation', all, undefined, 800_000],
    ['the rows that a reader left', ['29-1141'], undefined, 160_000],
    ['rows without yearly pay: up to what they are read against', ['27-2011'], undefined, 60_000],
    ['a place, with what each job pays in the nation', ['29-1141'], texas, 120_000],
    ['a place where the nation pays more', ['11-1011'], texas, 200_000],
  ])('holds %s', (_, codes, there, end) => {
    expect(axisShown({ page, there, codes }).end).toBe(end);
  });
});

test('figures of the page have the ids of the tables they stand in', () => {
  const { p90 } = nationRange(page, '29-1141');
  expect(p90).toEqual({
    id: 'oews/2025-05/US/29-1141/annual-p90',
    unit: 'usd-year',
    value: 140_000,
  });
  expect(nationRange(page, '27-2011').median).toMatchObject({ missing: 'hourly-only' });
  expect(projectedFigure(page, '11-1011', 'growth')).toEqual({
    id: 'ep/2025-35/US/11-1011/change-percent',
    unit: 'percent',
    value: 7,
  });
});
