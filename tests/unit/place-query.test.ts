import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlaceList, writePlaceList } from '../../src/domain/place-list.ts';
import { PlaceIndex } from '../../src/domain/place-query.ts';
import { suggestPlaces } from '../../src/domain/place-suggestions.ts';
import { statesOfZip } from '../../src/domain/zip-states.ts';
import { allPlaces } from '../../src/facts/places.ts';

const listed = readPlaceList(writePlaceList(allPlaces()));
const places = new PlaceIndex(listed);
const named = (typed: string) => {
  const { kind, places: found } = places.read(typed);
  return [kind, ...found.map(({ id }) => id)].join(' ');
};

test('the list of places is written short and read back whole', () => {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  const below = allPlaces().filter(({ kind }) => kind !== 'nation');
  expect(listed.toSorted(byId)).toEqual(below.toSorted(byId));
  expect(listed.length).toBe(441);
});

describe('where a place is asked for', () => {
  test.each([
    ['Texas', 'one TX'],
    ['tx', 'one TX'],
    ['  TEXAS  ', 'one TX'],
    ['state of texas', 'one TX'],
    ['DC', 'one DC'],
    ['Washington, D.C.', 'one DC'],
    ['the District of Columbia', 'one DC'],
    ['Puerto Rico', 'one PR'],
    ['U.S. Virgin Islands', 'one VI'],
    ['dallas', 'one M19100'],
    ['Dallas-Fort Worth-Arlington, TX', 'one M19100'],
    ['dallas-fort-worth-arlington-tx', 'one M19100'],
    ['greater dallas area', 'one M19100'],
    ['New York', 'one NY M35620'],
    ['new york city', 'one M35620'],
    ['portland', 'several M38860 M38900'],
    ['portland, or', 'one M38900'],
    ['Portland Maine', 'one M38860'],
    ['springfield', 'several M44100 M44140 M44180 M44220'],
    ['columbus', 'several M17980 M18020 M18140'],
    ['Kansas City', 'one M28140'],
    ['st. louis', 'one M41180'],
    ['Saint Louis', 'one M41180'],
    ['Ft Worth', 'one M19100'],
    ['43215', 'zip IN KY MI OH'],
    ['qqqville', 'unknown'],
    ['', 'unknown'],
    ['<b>', 'unknown'],
  ])('"%s" is read as %s', (typed, expected) => {
    expect(named(typed)).toBe(expected);
  });

  test('nothing typed is too odd to be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (typed) => {
        const { kind, places: found } = places.read(typed);
        expect(kind === 'unknown').toBe(found.length === 0);
        expect(suggestPlaces(listed, typed, 8).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  test('every place is found by its own name and by its address', () => {
    const lost = listed.filter(
      ({ id, name, slug }) =>
        places.read(name).places[0]?.id !== id || places.bySlug(slug)?.id !== id,
    );
    expect(lost).toEqual([]);
  });

  test('without a list nothing is said to be unknown', () => {
    expect(new PlaceIndex([]).read('texas').kind).toBe('unlisted');
  });
});

test.each([
  ['tex', 'TX'],
  ['tx', 'TX'],
  ['dal', 'M19100'],
  ['fort wor', 'M19100'],
  ['san jo', 'M41940'],
])('"%s" suggests %s first', (typed, id) => {
  expect(suggestPlaces(listed, typed, 8)[0]?.id).toBe(id);
});

test('every state and territory has ZIP codes', () => {
  const digits = Array.from({ length: 10 }, (_, digit) => `${digit}0000`);
  const covered = new Set(digits.flatMap(statesOfZip));
  const states = listed.filter(({ kind }) => kind !== 'metro').map(({ id }) => id);
  expect(states.filter((id) => !covered.has(id))).toEqual([]);
  expect(covered.size).toBe(states.length);
});
