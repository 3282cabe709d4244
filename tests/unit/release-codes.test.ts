import { describe, expect, test } from 'vitest';
import {
  codeChanges,
  listedInBoth,
  plainTitle,
  type CodeThen,
  type FollowedCode,
} from '../../src/domain/changes/release-codes.ts';

const listed = (code: string, title: string) => ({ code, title });
const then = (
  code: string,
  link: CodeThen['link'] = 'same',
  reason: CodeThen['reason'] = '',
): CodeThen => ({ code, link, reason, breakAfter: reason !== '' });
const followed = (name: string, earlier: CodeThen, later: CodeThen): FollowedCode => ({
  name,
  earlier,
  later,
});

test.each([
  ['Management occupations', 'Management Occupations'],
  ['Subway and streetcar operators', 'Subway and Streetcar Operators'],
  ['Floor layers, except carpet', 'Floor Layers Except Carpet'],
])('%j and %j are one title', (a, b) => {
  expect(plainTitle(a)).toBe(plainTitle(b));
});

test('a line stands in both releases when its code and its title do', () => {
  const earlier = [listed('1', 'Nurses'), listed('2', 'Clerks'), listed('3', 'Dentists')];
  const later = [listed('1', 'nurses'), listed('2', 'Clerks, all other'), listed('4', 'Dentists')];
  expect(listedInBoth(earlier, later)).toEqual(['1']);
});

describe('between two releases', () => {
  test('codes that went, that came and that have another title are told apart', () => {
    const changes = codeChanges(
      [listed('1', 'Nurses'), listed('2', 'Clerks'), listed('3', 'Dentists')],
      [listed('1', 'Nurses'), listed('2', 'Office clerks'), listed('4', 'Pilots')],
      [],
    );
    expect(changes.gone).toEqual([listed('3', 'Dentists')]);
    expect(changes.added).toEqual([listed('4', 'Pilots')]);
    expect(changes.retitled).toEqual([{ code: '2', from: 'Clerks', to: 'Office clerks' }]);
  });

  test('an occupation with another code is renumbered', () => {
    const nurses = followed('Nurses', then('29-1111', 'renumbered'), then('29-1141'));
    expect(codeChanges([], [], [nurses]).renumbered).toEqual([
      { name: 'Nurses', from: '29-1111', to: '29-1141' },
    ]);
  });

  test('an occupation that may not be joined is not', () => {
    const shifted = followed('x', then('1', 'renumbered', 'level-shift'), then('2'));
    expect(codeChanges([], [], [shifted])).toMatchObject({ renumbered: [], shifted: ['x'] });
  });

  test.each([
    ['split', then('', 'none', 'split'), then('1'), 'split'],
    ['merged', then('', 'none', 'merged'), then('1'), 'merged'],
    ['redrawn', then('1', 'same-name', 'redrawn'), then('1'), 'redrawn'],
    ['combined before', then('', 'none', 'combined'), then('1'), 'separated'],
    ['combined since', then('1'), then('', 'none', 'combined'), 'combined'],
  ] as const)('an occupation that was %s stands in one list', (_, earlier, later, list) => {
    const changes = codeChanges([], [], [followed('x', earlier, later)]);
    const lists = Object.entries<readonly unknown[]>({ ...changes });
    const found = lists.filter(([, lines]) => lines.length > 0);
    expect(found).toEqual([[list, ['x']]]);
  });

  test('an occupation that is followed in neither release stands in none', () => {
    const lost = followed('x', then('', 'none', 'split'), then('', 'none', 'combined'));
    const changes = codeChanges([], [], [lost]);
    expect(Object.values(changes).flat()).toEqual([]);
  });
});
