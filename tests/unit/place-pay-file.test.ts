import { expect, test } from 'vitest';
import { figureCell } from '../../src/domain/figures/figure-cell.ts';
import { PlacePay } from '../../src/domain/places/place-pay-file.ts';
import { samplePayOfDallas, samplePayOfTexas } from '../support/sample-place-pay.ts';

const texas = new PlacePay(samplePayOfTexas);
const dallas = new PlacePay(samplePayOfDallas);

test('a cell with a number is a published figure with its address', () => {
  expect(texas.figure('29-1141', 'annual-median')).toEqual({
    id: 'oews/2025-05/TX/29-1141/annual-median',
    unit: 'usd-year',
    value: 80_000,
  });
  expect(dallas.figure('29-1141', 'hourly-median')).toEqual({
    id: 'oews/2025-05/M19100/29-1141/hourly-median',
    unit: 'usd-hour',
    value: 40.38,
  });
  expect(texas.figure('29-1141', 'employment')).toMatchObject({ unit: 'persons', value: 1_000 });
});

test('a cell with a reason is a missing figure, never a number', () => {
  expect(texas.figure('27-2011', 'employment')).toMatchObject({ missing: 'not-published' });
  expect(texas.figure('27-2011', 'annual-p10')).toMatchObject({ missing: 'hourly-only' });
  expect(texas.figure('29-1141', 'annual-p90')).toMatchObject({
    missing: 'top-coded',
    atLeast: 120_000,
  });
});

test.each([
  ['a job without a row', texas.figure('11-1011', 'annual-median'), 'no-estimate'],
  ['a name every object has', texas.figure('constructor', 'annual-median'), 'no-estimate'],
  ['a job that a copy leaves out', dallas.figure('11-1011', 'annual-median'), 'not-in-our-copy'],
])('%s has the reason of its table', (_, figure, missing) => {
  expect(figure).toMatchObject({ missing });
});

test('a measure that is not held says so, whatever the job', () => {
  for (const code of ['29-1141', '11-1011']) {
    expect(dallas.figure(code, 'annual-p10')).toMatchObject({ missing: 'not-in-our-copy' });
  }
});

test('prices are a figure of the place and its year, where there are any', () => {
  expect(texas.parity).toEqual({ id: 'rpp/2024/TX/all-items/index', unit: 'index', value: 80 });
  expect(dallas.parity).toBeUndefined();
});

test.each(['annual-median', 'annual-p90', 'employment'] as const)(
  'what is written for %s reads the same',
  (measure) => {
    for (const code of Object.keys(samplePayOfTexas.rows)) {
      const cell = samplePayOfTexas.rows[code]?.[samplePayOfTexas.measures.indexOf(measure)];
      expect(figureCell(texas.figure(code, measure))).toBe(cell);
    }
  },
);
