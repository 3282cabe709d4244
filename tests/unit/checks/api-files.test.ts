import { describe, expect, test } from 'vitest';
import {
  addressProblems,
  apiFacts,
  compiledSchema,
  fieldProblems,
  schemaProblems,
  unitProblems,
} from '../../support/checks/api-files.ts';

const file = 'api/v1/careers/nurses.json';
const median = 'oews/2025-05/US/29-1141/annual-median';

test('a file that its schema refuses is named with the place', () => {
  const validate = compiledSchema({
    type: 'object',
    properties: { count: { type: 'integer' } },
  });
  expect(schemaProblems({ file, json: { count: 1 } }, validate)).toEqual([]);
  expect(schemaProblems({ file, json: { count: 'one' } }, validate)).toEqual([
    `${file}/count must be integer ({"type":"integer"})`,
  ]);
});

test('figures are found however deep they are', () => {
  const json = {
    data: {
      figures: { oews: { 'annual-median': { factId: median, value: 97550, unit: 'usd-year' } } },
      states: [
        { median: { factId: 'oews/2025-05/TX/29-1141/annual-median', missing: 'top-coded' } },
      ],
    },
  };
  expect(apiFacts({ file, json })).toEqual([
    { path: file, fact: median, value: '97550' },
    { path: file, fact: 'oews/2025-05/TX/29-1141/annual-median', missing: 'top-coded' },
  ]);
});

describe('a figure', () => {
  test.each([
    [median, 97550, 'usd-year', 0],
    [median, 97550, 'usd-hour', 1],
    [median, 97550.5, 'usd-year', 1],
    ['oews/2025-05/US/29-1141/hourly-p10', 22.5, 'usd-hour', 0],
    ['oews/2025-05/US/29-1141/employment', 3.1, 'persons', 1],
    ['oews/2025-05/US/29-1141/mean-rse', 0.3, 'percent', 0],
    ['ep/2024-34/US/29-1141/exit-rate', 2.9, 'percent', 0],
    ['ep/2024-34/US/29-1141/openings', 189100, 'percent', 1],
    ['rpp/2024/TX/all-items/index', 97.1, 'index', 0],
  ])('%s of %d in %s has %i problems', (factId, value, unit, problems) => {
    expect(unitProblems({ file, json: { factId, value, unit } })).toHaveLength(problems);
  });
});

describe('the field of a figure', () => {
  test.each([
    ['exits', 'ep/2024-34/US/29-1141/exits', 0],
    ['exits', 'ep/2024-34/US/29-1141/transfers', 1],
    ['median', median, 0],
    ['p10', median, 1],
    ['annual-median', median, 0],
    ['hourly-median', median, 1],
    ['prices', 'rpp/2024/TX/all-items/index', 0],
    ['goods', 'rpp/2024/M19100/goods/index', 0],
    ['goods', 'rpp/2024/M19100/housing/index', 1],
  ])('%s holding %s has %i problems', (name, factId, problems) => {
    const json = { data: [{ figures: { [name]: { factId } } }] };
    expect(fieldProblems({ file, json })).toHaveLength(problems);
  });
});

describe('an address', () => {
  const files = new Set(['api/v1/places/texas.json', 'careers/nurses/index.html', 'x.json']);

  test.each([
    ['api', '../places/texas.json', []],
    ['page', '../../../careers/nurses/', []],
    ['page', '../../../careers/nurses/#pay', []],
    ['api', 'texas.json', [`${file} leads to texas.json, where nothing is`]],
    ['api', '/x.json', [`${file} leads to /x.json, where nothing is`]],
    [
      'page',
      'https://elsewhere.example/',
      [`${file} leads to https://elsewhere.example/, where nothing is`],
    ],
    ['name', 'texas.json', []],
  ])('in the field %s, %s', (field, address, problems) => {
    expect(addressProblems({ file, json: { data: [{ [field]: address }] } }, files)).toEqual(
      problems,
    );
  });
});
