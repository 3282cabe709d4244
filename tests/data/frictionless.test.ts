import { expect, test } from 'vitest';
import { frictionlessPackage, tableRefused } from '../support/checks/frictionless.ts';

const { refused, tables } = await frictionlessPackage();

test('the Frictionless library takes the description of the tables', () => {
  expect(refused).toEqual([]);
  expect(tables.length).toBeGreaterThan(50);
});

// Small tables with every kind of column and of missing value; `npm run gates` reads all of them.
test.each([
  'corrections',
  'consumer-prices',
  'places',
  'programs',
  'soc-structure',
  'oews-national-1997',
  'oews-national-2025-05',
])('it reads every row of %s in the types described', async (name) => {
  const table = tables.find((candidate) => candidate.name === name);
  expect(table && (await tableRefused(table))).toBeUndefined();
  expect(table?.name).toBe(name);
});
