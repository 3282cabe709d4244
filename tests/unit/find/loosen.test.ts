import { describe, expect, test } from 'vitest';
import { findCareers } from '../../../src/domain/find/find-careers.ts';
import { loosened } from '../../../src/domain/find/loosen.ts';
import { wishPhrases } from '../../../src/domain/find/wish-words.ts';
import type { Wishes } from '../../../src/domain/find/wishes.ts';
import { sampleOccupation, samplePlace } from '../../support/find/sample-finder.ts';

const pay = { A: 58_000, B: 56_500, C: 41_000, D: 90_000, E: 61_000 };
const rows = Object.keys(pay).map((code) =>
  sampleOccupation({
    code: `29-000${code}`,
    name: code,
    education: code === 'D' ? 'bachelors' : 'associates',
    interests: code === 'E' ? ['Artistic', 'Realistic'] : ['Social', 'Realistic'],
  }),
);
const there = samplePlace(
  Object.fromEntries(
    Object.entries(pay).map(([code, cell]) => [`29-000${code}`, { 'annual-median': cell }]),
  ),
);

function less(wishes: Wishes) {
  const asked = { wishes, there, order: 'openings' } as const;
  const { fits } = findCareers(rows, asked);
  return loosened(rows, asked, fits.length, undefined).map(
    ({ count, words }) => `${String(count)} ${words}`,
  );
}

describe('a wish asked less of', () => {
  test('where nothing fits, the highest round pay that gives a career is told', () => {
    expect(less({ train: 'two-years', pay: 60_000, like: ['Social'] })).toEqual([
      '1 with four years of school at most',
      '1 without “helping people”',
      '2 if you take $55,000',
    ]);
  });

  test('where some fit, pay goes down far enough to matter', () => {
    expect(less({ pay: 60_000 })).toEqual(['4 if you take $50,000']);
  });

  test('what gives no more is not told', () => {
    expect(less({ train: 'four-years' })).toEqual([]);
    expect(less({})).toEqual([]);
  });

  test('what is left asks for the rest of the wishes', () => {
    const asked = {
      wishes: { train: 'two-years', pay: 60_000, like: ['Social'] },
      there,
      order: 'pay',
    } as const;
    const [longer] = loosened(rows, asked, 0, undefined);
    expect(longer?.wishes).toEqual({ train: 'four-years', pay: 60_000, like: ['Social'] });
  });

  test('pay of the whole country is one of the ways, for a place', () => {
    const nation = samplePlace({
      '29-000C': { 'annual-median': 70_000 },
      '29-000A': { 'annual-median': 80_000 },
    });
    const asked = { wishes: { pay: 95_000 }, there, order: 'pay' } as const;
    expect(loosened(rows, { ...asked, wishes: { pay: 65_000 } }, 1, nation)).toContainEqual({
      words: 'by pay in the whole country',
      wishes: { pay: 65_000 },
      isNational: true,
      count: 2,
    });
  });
});

test('the wishes in a few words each, as the page and lists say them', () => {
  const georgia = there.place;
  const all: Wishes = {
    train: 'none',
    pay: 60_000,
    like: ['Social'],
    day: ['outdoors'],
    grows: true,
    openings: 1000,
    license: 'none',
    jobs: 100,
  };
  expect(wishPhrases(all, georgia)).toEqual([
    'no college',
    'at least $60,000 a year in Georgia',
    'helping people',
    'outdoors',
    'growing',
    'no license',
    'at least 1,000 openings a year',
    'at least 100 employees there',
  ]);
  expect(wishPhrases({}, georgia)).toEqual(['in Georgia']);
  expect(wishPhrases({}, { id: 'US', kind: 'nation', name: 'United States' })).toEqual([]);
});
