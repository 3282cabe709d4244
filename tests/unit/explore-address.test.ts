import { describe, expect, test } from 'vitest';
import {
  exploreAddress,
  isNarrowed,
  readExploreAddress,
  usualExplore,
  type ExploreChoices,
} from '../../src/domain/explore-address.ts';

const choices: ExploreChoices = {
  category: ['legal', 'sales'],
  education: ['bachelors', 'masters'],
  zone: ['2', '5'],
  interest: ['social', 'realistic'],
  sortKeys: ['pay', 'openings', 'name'],
};

describe('the address of the occupations as points', () => {
  test.each([
    ['', {}],
    ['?up=growth', { up: 'growth' }],
    ['?pay=even', { pay: 'even' }],
    ['?category=legal', { category: 'legal' }],
    ['?zone=5&interest=social', { zone: '5', interest: 'social' }],
    ['?education=masters&q=law+clerk', { education: 'masters', words: 'law clerk' }],
    ['?sort=openings', { sort: { key: 'openings', direction: 'descending' } }],
    ['?sort=name&dir=desc', { sort: { key: 'name', direction: 'descending' } }],
    ['?dir=asc', { sort: { key: 'pay', direction: 'ascending' } }],
  ] as const)('"%s" is read, and written the same', (search, changes) => {
    const { state, complaints } = readExploreAddress(search, choices);
    expect(state).toEqual({ ...usualExplore, ...changes });
    expect(complaints).toEqual([]);
    expect(exploreAddress(state)).toBe(search);
  });

  test.each([
    ['?up=fame', '“fame”', 'Openings are drawn.'],
    ['?pay=log', '“log”', 'Each step doubles the pay.'],
    ['?category=magic', 'the category “magic”', 'left out'],
    ['?education=phd', 'the usual schooling “phd”', 'left out'],
    ['?zone=1', 'the job zone “1”', 'left out'],
    ['?interest=money', 'the interest “money”', 'left out'],
    ['?sort=luck', '“luck”', 'The highest pay comes first.'],
    ['?dir=up', '“up”', 'The usual one is kept.'],
  ])('%s is explained in whole sentences and shows the usual', (search, quoted, instead) => {
    const { state, complaints } = readExploreAddress(search, choices);
    expect(state).toEqual(usualExplore);
    expect(complaints).toHaveLength(1);
    expect(complaints[0]).toContain(quoted);
    expect(complaints[0]).toContain(instead);
    expect(complaints[0]).toMatch(/^The address asks for .+\.$/);
  });

  test('keeps the good parts of a bad address', () => {
    const { state, complaints } = readExploreAddress('?up=x&zone=y&category=sales', choices);
    expect(complaints).toHaveLength(2);
    expect(state.category).toBe('sales');
  });

  test('reads no more than 80 letters of a search and quotes no more than 40', () => {
    const long = 'a'.repeat(500);
    const { state, complaints } = readExploreAddress(`?q=${long}&category=${long}`, choices);
    expect(state.words).toHaveLength(80);
    expect(complaints[0]?.length).toBeLessThan(140);
  });

  test('keeps what it does not know, such as a place', () => {
    expect(exploreAddress({ ...usualExplore, up: 'growth' }, '?in=texas&zone=2')).toBe(
      '?in=texas&up=growth',
    );
  });

  test('calls a search no narrowing, and a filter one', () => {
    expect(isNarrowed({ ...usualExplore, words: 'nurse' })).toBe(false);
    expect(isNarrowed({ ...usualExplore, zone: '5' })).toBe(true);
  });
});
