import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idsWithOtherNames } from '../../src/domain/places/other-names.ts';
import { readPlaceList, writePlaceList } from '../../src/domain/places/place-list.ts';
import { namesOf } from '../../src/domain/places/place-names.ts';
import { PlaceIndex } from '../../src/domain/places/place-query.ts';
import { suggestPlaces } from '../../src/domain/places/place-suggestions.ts';
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
  expect(listed.length).toBe(582);
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
    ['springfield', 'several M44100 M44140 M44180 M44220 M21660'],
    ['columbus', 'several M17980 M18020 M18140'],
    ['Kansas City', 'one M28140'],
    ['st. louis', 'one M41180'],
    ['Saint Louis', 'one M41180'],
    ['Ft Worth', 'one M19100'],
    // Rural areas, and the states that share their names.
    ['Northwest Alabama', 'one R0100001'],
    ['northwest alabama, outside metro areas', 'one R0100001'],
    ['Northeast Iowa nonmetropolitan area', 'one R1900001'],
    ['Upper Peninsula of Michigan', 'one R2600001'],
    ['Kansas', 'one KS'],
    ['rural Kansas', 'one R2000006'],
    ['rural iowa', 'several R1900001 R1900002 R1900004 R1900003'],
    // Names that people use.
    ['Boise', 'one M14260'],
    ['Boise, ID', 'one M14260'],
    ['boise idaho', 'one M14260'],
    ['Twin Cities', 'one M33460'],
    ['the Twin Cities', 'one M33460'],
    ['Minneapolis-Saint Paul', 'one M33460'],
    ['Philly', 'one M37980'],
    ['N.Y.C.', 'one M35620'],
    ['Brooklyn', 'one M35620'],
    ['Honolulu', 'one M46520'],
    ['Barnstable', 'one M12700'],
    ['Scranton', 'one M42540'],
    ['Wilkes-Barre', 'one M42540'],
    ['Nashville', 'one M34980'],
    ['Nashville-Davidson', 'one M34980'],
    ['Murfreesboro', 'one M34980'],
    ['Dayton-Kettering', 'one M19430'],
    ['Winston Salem', 'one M49180'],
    ['Ft. Lauderdale', 'one M33100'],
    ['Port Saint Lucie', 'one M38940'],
    ['Mt. Vernon', 'one M34580'],
    ['Scottsdale', 'one M38060'],
    ['Scottsdale AZ', 'one M38060'],
    ['Palo Alto, Calif.', 'one M41940'],
    ['metro Detroit', 'one M19820'],
    ['D.C.', 'one DC'],
    ['wash', 'one WA'],
    ['N. Carolina', 'one NC'],
    ['wY', 'one WY'],
    // Names that several places share: a choice, never a guess.
    ['Bay Area', 'several M41860 M41940'],
    ['the San Francisco Bay Area', 'several M41860 M41940'],
    ['Tri-Cities', 'several M27740 M28420 M28700'],
    ['LA', 'several M31080 LA'],
    ['auburn', 'several M12220 M42660 M30340'],
    ['bloomington', 'several M14010 M14020 M33460'],
    ['bloomington mn', 'one M33460'],
    // The whole country is no place.
    ['USA', 'nation'],
    ['U.S.', 'nation'],
    ['United States', 'nation'],
    ['the United States of America', 'nation'],
    ['nationwide', 'nation'],
    ['Anywhere', 'nation'],
    ['43215', 'zip'],
    // As an address or a map writes it.
    ['Boise, ID 83702', 'one M14260'],
    ['boise id 83702-1234', 'one M14260'],
    ['Eagle, ID 83616', 'zip'],
    ['Austin, TX, USA', 'one M12420'],
    ['Ohio, United States', 'one OH'],
    ['Akron OH 44308, U.S.A.', 'one M10420'],
    // Misspelled: a choice, never a guess.
    ['Cincinatti', 'several M17140'],
    ['Cincinatti, OH', 'several M17140'],
    ['Albequerque', 'several M10740'],
    ['Pittsburg', 'several M38300'],
    ['Massachusets', 'several MA'],
    ['Tuscon AZ', 'several M46060'],
    ['Atlantis, Maine', 'unknown'],
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
        expect(['unknown', 'nation', 'zip'].includes(kind)).toBe(found.length === 0);
        expect(suggestPlaces(listed, typed, 8).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  test('a ZIP code after a name that is not known is looked up alone', () => {
    expect(places.read('Eagle, ID 83616')).toEqual({ asked: '83616', kind: 'zip', places: [] });
  });

  test('every place is found by its own name and by its address', () => {
    const lost = listed.filter(
      ({ id, name, slug }) =>
        places.read(name).places[0]?.id !== id || places.bySlug(slug)?.id !== id,
    );
    expect(lost).toEqual([]);
  });

  test('every other name is declared for a place that there is, and leads to it', () => {
    expect([...idsWithOtherNames].filter((id) => !listed.some((place) => place.id === id))).toEqual(
      [],
    );
    const lost = listed.flatMap((place) =>
      (place.alsoCalled ?? []).filter((name) => !places.read(name).places.includes(place)),
    );
    expect(lost).toEqual([]);
  });

  test('every name of a place leads to it, alone or as one to choose, and suggests it', () => {
    // A state's name means the state, though a city elsewhere, or its part outside metros, may be called so.
    const ofStates = new Set(
      listed.filter(({ id }) => id.length === 2).flatMap((place) => namesOf(place).first),
    );
    const lost = listed.flatMap((place) => {
      const { first, other } = namesOf(place);
      const [own, less] = place.kind === 'rural' ? [[], [...first, ...other]] : [first, other];
      return [...own, ...less.filter((name) => !ofStates.has(name))].filter(
        (name) =>
          !places.read(name).places.includes(place) ||
          !suggestPlaces(listed, name, 12).includes(place),
      );
    });
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
