import { expect, test } from 'vitest';
import { factsByIdProblems } from '../../support/checks/facts-by-id.ts';

const fact = 'oews/2025-05/US/29-1141/annual-median';
const at = { path: '/careers/registered-nurses/', fact };
const cells = (cell: string) => ({ cell: () => cell });

test.each([
  [{ ...at, value: '97550' }, '97550'],
  [{ ...at, missing: 'not-published' }, 'not-published'],
  [{ ...at, missing: 'top-coded' }, 'top-coded:239200'],
])('%j is what "%s" says', (shown, cell) => {
  expect(factsByIdProblems([shown], cells(cell))).toEqual([]);
});

test.each([
  [{ ...at, value: '97550' }, '97551'],
  [{ ...at, value: '97550' }, 'not-in-our-copy'],
  [{ ...at, missing: 'no-estimate' }, 'not-in-our-copy'],
  [{ ...at, missing: 'not-published' }, '0'],
])('%j is not what "%s" says', (shown, cell) => {
  expect(factsByIdProblems([shown], cells(cell))).toHaveLength(1);
});
