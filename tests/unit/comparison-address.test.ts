import { describe, expect, test } from 'vitest';
import {
  comparisonAddress,
  readComparisonAddress,
  usualState,
  type ComparisonChoices,
} from '../../src/domain/comparison-address.ts';

const choices: ComparisonChoices = {
  sortKeys: ['pay', 'growth', 'name'],
  usualSort: 'pay',
  education: ['high-school', 'bachelors'],
  only: ['legal', 'sales', 'science'],
  views: ['pay', 'jobs'],
};

describe('the address of a comparison', () => {
  test.each([
    ['', {}],
    ['?sort=growth', { sort: { key: 'growth', direction: 'descending' } }],
    ['?sort=growth&dir=asc', { sort: { key: 'growth', direction: 'ascending' } }],
    ['?dir=asc', { sort: { key: 'pay', direction: 'ascending' } }],
    ['?sort=name', { sort: { key: 'name', direction: 'ascending' } }],
    ['?sort=name&dir=desc', { sort: { key: 'name', direction: 'descending' } }],
    ['?education=bachelors', { education: 'bachelors' }],
    ['?q=nurse', { words: 'nurse' }],
    ['?view=jobs', { view: 'jobs' }],
    ['?only=sales', { only: ['sales'] }],
    ['?only=legal,science', { only: ['legal', 'science'] }],
  ] as const)('"%s" is read, and written the same', (search, changes) => {
    const { state, complaints } = readComparisonAddress(search, choices);
    expect(state).toEqual({ ...usualState(choices), ...changes });
    expect(complaints).toEqual([]);
    expect(comparisonAddress(state, choices)).toBe(search);
  });

  test.each([
    ['?sort=salary', '“salary”'],
    ['?sort=openings', '“openings”'],
    ['?dir=up', '“up”'],
    ['?education=phd', '“phd”'],
    ['?view=map', '“map”'],
    ['?only=magic', '“magic”'],
  ])('%s is explained in a sentence and shows the usual', (search, quoted) => {
    const { state, complaints } = readComparisonAddress(search, choices);
    expect(state).toEqual(usualState(choices));
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(quoted);
    expect(complaints[0]).toMatch(/^The address asks .+\.$/);
  });

  test('explains every bad part and keeps the good ones', () => {
    const { state, complaints } = readComparisonAddress('?sort=x&view=y&q=nurse', choices);
    expect(complaints).toHaveLength(2);
    expect(state.words).toBe('nurse');
  });

  test('keeps the rows it knows of a list, in the order of the page', () => {
    const { state, complaints } = readComparisonAddress('?only=sales,magic,legal', choices);
    expect(state.only).toEqual(['legal', 'sales']);
    expect(complaints).toHaveLength(1);
  });

  test('explains a damaged list three times at most', () => {
    const { complaints } = readComparisonAddress('?only=a,b,c,d,e,f', choices);
    expect(complaints).toHaveLength(3);
  });

  test('quotes no more than 40 letters of what it was asked', () => {
    const { complaints } = readComparisonAddress(`?sort=${'a'.repeat(500)}`, choices);
    expect(complaints[0]?.length).toBeLessThan(120);
  });

  test('keeps what it does not know, such as a place', () => {
    const state = { ...usualState(choices), view: 'jobs' };
    expect(comparisonAddress(state, choices, '?where=TX&view=pay')).toBe('?where=TX&view=jobs');
    expect(comparisonAddress(usualState(choices), choices, '?where=TX&sort=growth')).toBe(
      '?where=TX',
    );
  });
});
