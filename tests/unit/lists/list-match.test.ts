import { describe, expect, test } from 'vitest';
import type { ListField } from '../../../src/domain/lists/list-field.ts';
import { fits, isNamed } from '../../../src/domain/lists/list-match.ts';
import { sortOf, stateOfSort } from '../../../src/domain/lists/list-sort.ts';
import { statusSentence } from '../../../src/domain/lists/list-words.ts';

test.each([
  ['Clerks, all other', '', true],
  ['Clerks, all other', 'ALL clerk', true],
  ['Clerks, all other', 'clerks,other', true],
  ['Clerks, all other', 'clerk legal', false],
])('%j has every word of %j: %j', (name, words, expected) => {
  expect(isNamed(name, words)).toBe(expected);
});

describe('the fields of a list', () => {
  const field = (name: string, kind: ListField['kind']): ListField => {
    return { name, kind, label: name, values: [], usual: '' };
  };
  const fields = [
    field('q', 'words'),
    field('zone', 'one'),
    field('interest', 'one'),
    field('only', 'some'),
    field('up', 'setting'),
  ];
  const row = { zone: '4', interest: 'social investigative', only: 'legal' };
  test.each([
    [{}, true],
    [{ zone: '4' }, true],
    [{ zone: '5' }, false],
    [{ interest: 'investigative' }, true],
    [{ interest: 'invest' }, false],
    [{ only: 'sales,legal' }, true],
    [{ only: 'sales' }, false],
    [{ zone: '4', interest: 'artistic' }, false],
    // Words are looked for in the name; a setting leaves nothing out.
    [{ q: 'zebra', up: 'growth' }, true],
  ])('%j leave the row: %j', (state, expected) => {
    expect(fits(row, state, fields)).toBe(expected);
  });

  test('leave out a row that has no value of a field', () => {
    expect(fits({}, { zone: '4' }, fields)).toBe(false);
    expect(fits({}, { zone: '' }, fields)).toBe(true);
  });
});

test.each([
  [{}, undefined],
  [{ sort: 'luck' }, undefined],
  [
    { sort: 'pay', dir: '' },
    { key: 'pay', direction: 'descending' },
  ],
  [
    { sort: 'name', dir: '' },
    { key: 'name', direction: 'ascending' },
  ],
  [
    { sort: 'pay', dir: 'asc' },
    { key: 'pay', direction: 'ascending' },
  ],
] as const)('%j is sorted by %j', (state, sort) => {
  expect(sortOf(state)).toEqual(sort);
  if (sort) expect(sortOf(stateOfSort(sort))).toEqual(sort);
});

test.each([
  [3, undefined, 'All 3 careers.'],
  [1, undefined, '1 of 3 careers.'],
  [0, { key: 'name', direction: 'descending' }, '0 of 3 careers, sorted by name, Z to A.'],
  [
    3,
    { key: 'pay', direction: 'ascending' },
    'All 3 careers, sorted by pay in the middle (median), lowest first.',
  ],
] as const)('%j shown of 3 careers, sorted by %j, are told', (count, sort, words) => {
  expect(statusSentence({ shown: count, total: 3, noun: 'careers' }, sort)).toBe(words);
});
