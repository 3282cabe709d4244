import { describe, expect, it } from 'vitest';
import {
  entryEducationCode,
  occupationInIndustry,
  oewsSubject,
} from '../../src/domain/figures/fact-code.ts';
import { factId, parseFactId } from '../../src/domain/figures/fact-id.ts';
import {
  inPlace,
  isPlaceId,
  placeInSentence,
  placeKindWord,
  placeScopeOf,
} from '../../src/domain/places/place.ts';

const texas = { id: 'TX', kind: 'state', name: 'Texas' } as const;
const district = { id: 'DC', kind: 'state', name: 'District of Columbia' } as const;
const islands = { id: 'VI', kind: 'territory', name: 'U.S. Virgin Islands' } as const;
const nation = { id: 'US', kind: 'nation', name: 'United States' } as const;
const metro = { id: 'M47380', kind: 'metro', name: 'Waco, TX' } as const;
const wide = { id: 'M43580', kind: 'metro', name: 'Sioux City, IA-NE-SD' } as const;

describe('a place', () => {
  it.each([
    [texas, 'in Texas'],
    [district, 'in the District of Columbia'],
    [islands, 'in the U.S. Virgin Islands'],
    [{ id: 'GU', kind: 'territory', name: 'Guam' } as const, 'in Guam'],
    [nation, 'in the United States'],
    [metro, 'in the Waco, TX, metro area'],
    [wide, 'in the Sioux City, IA-NE-SD, metro area'],
  ])('%o is said as "%s"', (place, words) => {
    expect(inPlace(place)).toBe(words);
    expect(`in ${placeInSentence(place)}`).toBe(words);
  });

  it.each([
    [texas, 'state'],
    [district, 'federal district'],
    [islands, 'territory'],
    [nation, 'nation'],
    [metro, 'metro area'],
  ])('%o is called a %s', (place, word) => {
    expect(placeKindWord(place)).toBe(word);
  });

  it.each(['US', 'TX', 'M19100'])('has an id such as %s', (id) => {
    expect(isPlaceId(id)).toBe(true);
  });

  it.each(['', 'us', 'T', 'TEX', '19100', 'M1910', 'M191000', 'MTX'])(
    'has no id such as "%s"',
    (id) => {
      expect(isPlaceId(id)).toBe(false);
    },
  );

  it('is told from its id, states that begin with M too', () => {
    expect(placeScopeOf('US')).toBe('nation');
    expect(placeScopeOf('MA')).toBe('state');
    expect(placeScopeOf('PR')).toBe('state');
    expect(placeScopeOf('M19100')).toBe('metro');
  });
});

describe('the code of a fact', () => {
  it.each(['62', '31-33', '622000', '3320A2'])(
    'names an occupation in the industry %s, and survives a fact id',
    (naics) => {
      const code = occupationInIndustry('29-1141', naics);
      const id = factId({
        dataset: 'oews',
        release: '2025-05',
        place: 'US',
        code,
        measure: 'annual-median',
      });
      expect(oewsSubject(parseFactId(id).code)).toEqual({ of: 'industry', code: '29-1141', naics });
    },
  );

  it('names all occupations of a level of education, and survives a fact id', () => {
    const code = entryEducationCode('no-formal');
    const id = factId({
      dataset: 'oews',
      release: '2025-05',
      place: 'M19100',
      code,
      measure: 'employment',
    });
    expect(oewsSubject(parseFactId(id).code)).toEqual({ of: 'education', level: 'no-formal' });
  });

  it('is an occupation otherwise', () => {
    expect(oewsSubject('29-1141')).toEqual({ of: 'occupation', code: '29-1141' });
  });
});
