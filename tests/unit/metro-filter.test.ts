import { expect, test } from 'vitest';
import {
  compareMetros,
  hasEveryWord,
  metroFilterAddress,
  readMetroFilter,
  type MetroOrder,
} from '../../src/domain/metro-filter.ts';

test.each([
  ['?q=texas&sort=high', { q: 'texas', sort: 'high' }],
  ['?sort=sideways', { q: '', sort: '' }],
  ['', { q: '', sort: '' }],
  [`?q=${'a'.repeat(99)}`, { q: 'a'.repeat(80), sort: '' }],
])('%j asks for %j', (search, filter) => {
  expect(readMetroFilter(search)).toEqual(filter);
});

test('an address keeps what is not about the list, such as a picked place', () => {
  expect(metroFilterAddress('?in=texas&q=old', { q: 'waco', sort: 'low' })).toBe(
    '?in=texas&q=waco&sort=low',
  );
  expect(metroFilterAddress('?q=old', { q: '', sort: '' })).toBe('');
});

test.each([
  ['Kansas City, MO-KS Missouri and Kansas', 'kansas, missouri', true],
  ['Kansas City, MO-KS Missouri and Kansas', 'MO', true],
  ['Kansas City, MO-KS Missouri and Kansas', 'texas', false],
  ['Waco, TX Texas', '', true],
])('%j fits %j: %j', (text, q, fits) => {
  expect(hasEveryWord(text, q)).toBe(fits);
});

test.each<[MetroOrder, number[]]>([
  ['', [0, 1, 2, 3]],
  ['high', [2, 0, 3, 1]],
  ['low', [0, 3, 2, 1]],
])('the order %j puts places without pay last', (order, expected) => {
  const lines = [50, undefined, 70, 50].map((pay, at) => ({ at, pay }));
  expect(lines.toSorted(compareMetros(order)).map(({ at }) => at)).toEqual(expected);
});
