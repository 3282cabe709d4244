import { describe, expect, test } from 'vitest';
import { groupBy } from '../../src/domain/lists/group-by.ts';
import { allPlaces } from '../../src/facts/places.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { everydayQueries } from '../support/search/everyday-queries.ts';
import { siteAddresses } from '../support/search/site-addresses.ts';

const queries = everydayQueries();
const byKind = groupBy(queries, ({ kind }) => kind);

/** The parts of an address of the finder, and what each may say. */
const wishes: Readonly<Record<string, RegExp>> = {
  train: /^(?:none|two-years|four-years|more)$/,
  pay: /^\d+$/,
  in: /^[a-z-]+$/,
  like: /^(?:making|finding-out|creating|helping|leading|organizing)(?:,[a-z-]+)?$/,
  day: /^outdoors$/,
  sort: /^(?:openings|pay|growth|name)$/,
  grows: /^yes$/,
  openings: /^\d+$/,
  license: /^none$/,
  jobs: /^\d+$/,
};

/** How many there are of each kind. */
const kinds = {
  title: 60,
  'new-job': 20,
  abbreviation: 25,
  description: 35,
  wish: 25,
  pay: 15,
  'with-place': 25,
  'way-in': 12,
  certification: 15,
  program: 12,
  qualification: 10,
  term: 10,
  spanish: 20,
  misspelt: 20,
  plural: 6,
  sign: 6,
  code: 4,
  place: 8,
};

describe('the everyday queries', () => {
  test('are many, of every kind, and each stands once', () => {
    const counted = [...byKind].map(([kind, { length }]) => [kind, length]);
    expect(Object.fromEntries(counted)).toEqual(kinds);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  test('are parted by turns within a kind, so that nobody picks a half', () => {
    const wrong = [...byKind.values()].flatMap((asked) =>
      asked.filter(({ half }, at) => half !== (at % 2 === 0 ? 'tuning' : 'reporting')),
    );
    expect(wrong).toEqual([]);
  });

  test('each have an answer', () => {
    const without = queries.filter(
      ({ codes, pages, places, wishes }) =>
        codes.length + pages.length + places.length + wishes.length === 0,
    );
    expect(without).toEqual([]);
  });

  test('name occupations, pages and places that the site has', () => {
    const codes = new Set<string>(occupationCareers().map(({ code }) => code));
    const places = new Set(allPlaces().map(({ id }) => id));
    const unknown = queries.flatMap((asked) => [
      ...asked.codes.filter((code) => !codes.has(code)),
      ...asked.pages.filter((page) => !siteAddresses().has(page)),
      ...asked.places.filter((place) => !places.has(place)),
    ]);
    expect(unknown).toEqual([]);
  });

  test('ask the finder only for what it can be asked for', () => {
    const slugs = new Set(allPlaces().map(({ slug }) => slug));
    const wrong = queries.flatMap((asked) =>
      asked.wishes.flatMap((wish) =>
        [...wish].filter(
          ([name, value]) =>
            !wishes[name]?.test(value) || (name === 'in' && !slugs.has(value)),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
