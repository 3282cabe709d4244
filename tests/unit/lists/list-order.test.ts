import { describe, expect, test } from 'vitest';
import {
  readStanding,
  sortRows,
  sortWords,
  standingOf,
  standingText,
  usualDirection,
  type Sort,
  type SortableRow,
  type SortStanding,
} from '../../../src/domain/lists/list-order.ts';
import { samplePay } from '../../support/sample-pay.ts';

const row = (name: string, pay?: number | SortStanding, isResidual = false): SortableRow => ({
  name,
  isResidual,
  standings:
    pay === undefined
      ? {}
      : { pay: typeof pay === 'number' ? { value: pay, atLeast: false } : pay },
});

const names = (rows: readonly SortableRow[], sort: Sort) =>
  sortRows(rows, sort).map(({ name }) => name);

const highest: Sort = { key: 'pay', direction: 'descending' };
const lowest: Sort = { key: 'pay', direction: 'ascending' };

describe('the order of a comparison', () => {
  test('puts the largest figure first, or the smallest when asked', () => {
    const rows = [row('Bakers', 30), row('Actuaries', 90), row('Cooks', 20)];
    expect(names(rows, highest)).toEqual(['Actuaries', 'Bakers', 'Cooks']);
    expect(names(rows, lowest)).toEqual(['Cooks', 'Bakers', 'Actuaries']);
  });

  test.each([highest, lowest])('puts missing figures last: $direction', (sort) => {
    const rows = [row('Actors'), row('Bakers', 30), row('Cooks', -20)];
    expect(names(rows, sort).at(-1)).toBe('Actors');
  });

  test('ranks "at least" above an exact figure of the same size', () => {
    const rows = [row('Exact', 100), row('Open', { value: 100, atLeast: true }), row('More', 101)];
    expect(names(rows, highest)).toEqual(['More', 'Open', 'Exact']);
  });

  test.each([
    highest,
    lowest,
    { key: 'name', direction: 'ascending' },
    { key: 'name', direction: 'descending' },
  ] as const)('never lets an "all other" occupation lead: $key $direction', (sort) => {
    const rows = [row('All other doctors', 999, true), row('Bakers', 30), row('Zoologists', 1)];
    expect(names(rows, sort).at(-1)).toBe('All other doctors');
  });

  test('settles a tie by name, A to Z, in either direction', () => {
    const rows = [row('Cooks', 20), row('Bakers', 20)];
    expect(names(rows, highest)).toEqual(['Bakers', 'Cooks']);
    expect(names(rows, lowest)).toEqual(['Bakers', 'Cooks']);
  });

  test('leaves the rows it was given as they were', () => {
    const rows = [row('Bakers', 1), row('Cooks', 2)];
    sortRows(rows, highest);
    expect(rows.map(({ name }) => name)).toEqual(['Bakers', 'Cooks']);
  });
});

describe('where a figure stands', () => {
  test.each([
    ['at its value', 60_000, { value: 60_000, atLeast: false }],
    ['at a real zero', 0, { value: 0, atLeast: false }],
    ['at least at the top code', '#', { value: 239_200, atLeast: true }],
    ['nowhere when it is not published', '*', undefined],
    ['nowhere when only hourly pay is', 'hourly-only', undefined],
  ] as const)('is %s', (_, pay, standing) => {
    expect(standingOf(samplePay('median', pay))).toEqual(standing);
  });
});

describe('the words of an order', () => {
  test.each([
    [{ key: 'pay', direction: 'descending' }, 'pay in the middle (median), highest first'],
    [{ key: 'growth', direction: 'ascending' }, 'projected growth, lowest first'],
    [{ key: 'education', direction: 'ascending' }, 'usual schooling, least first'],
    [{ key: 'name', direction: 'descending' }, 'name, Z to A'],
  ] as const)('%o is "%s"', (sort, words) => {
    expect(sortWords(sort)).toBe(words);
  });

  test('start with the largest number, the least schooling and the letter A', () => {
    expect(
      ['pay', 'jobs', 'growth', 'openings'].map((key) => usualDirection(key as 'pay')),
    ).toEqual(Array(4).fill('descending'));
    expect(usualDirection('name')).toBe('ascending');
    expect(usualDirection('education')).toBe('ascending');
  });
});

test.each([
  [{ value: 97_550, atLeast: false }, '97550'],
  [{ value: 239_200, atLeast: true }, '239200+'],
  [{ value: -3.5, atLeast: false }, '-3.5'],
])('%j is written %j in a row, and read again', (standing, text) => {
  expect(standingText(standing)).toBe(text);
  expect(readStanding(text)).toEqual(standing);
});

test.each([undefined, '', 'legal', '1e9x'])('%j is no standing', (text) => {
  expect(readStanding(text)).toBeUndefined();
});
