import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayKinds } from '../../../src/domain/find/day-kinds.ts';
import {
  emptyRequest,
  finderAddress,
  finderSearch,
  readFinderAddress,
  type FinderRequest,
} from '../../../src/domain/find/finder-address.ts';
import { finderOrders } from '../../../src/domain/find/wish-fields.ts';
import { interests } from '../../../src/domain/schooling/interests.ts';

const everyWish: FinderRequest = {
  wishes: {
    train: 'two-years',
    pay: 60_000,
    like: ['Artistic', 'Social'],
    day: ['outdoors', 'short-week'],
    grows: true,
    openings: 1000,
    license: 'none',
    jobs: 100,
  },
  place: 'georgia',
  order: 'pay',
  showsAll: true,
};
const everyPart =
  '?train=two-years&pay=60000&like=creating,helping&day=outdoors,short-week&grows=yes&openings=1000&license=none&jobs=100&sort=pay&show=all&in=georgia';

describe('the address of the finder', () => {
  test.each([
    ['', emptyRequest],
    ['?train=more&pay=&sort=openings', emptyRequest],
    ['?up=growth&prices=national', emptyRequest],
    [everyPart, everyWish],
    ['?pay=60k', { ...emptyRequest, wishes: { pay: 60_000 } }],
    ['?pay=%2460,000', { ...emptyRequest, wishes: { pay: 60_000 } }],
    // As a form writes it that no script listens to.
    [
      '?like=making&like=leading',
      { ...emptyRequest, wishes: { like: ['Realistic', 'Enterprising'] } },
    ],
  ] as const)('%j is read without a complaint', (search, request) => {
    expect(readFinderAddress(search)).toEqual({ request, complaints: [] });
  });

  test.each([
    [
      '?pay=lots',
      'The address asks for “lots” under “Pay in the middle a year, at least”, which is not a whole number above 0, so that part is left out.',
    ],
    [
      '?pay=-5',
      'The address asks for “-5” under “Pay in the middle a year, at least”, which is not a whole number above 0, so that part is left out.',
    ],
    [
      '?license=all',
      'The address asks for “all” under “License”, which is not there, so that part is left out. There is “no license”.',
    ],
    [
      '?like=making,helping,leading',
      'The address asks for 3 under “What I like”, and 2 at most can be asked for together, so “leading” is left out.',
    ],
    [
      '?nights=no&cats=2',
      'The address asks for “nights” and “cats”, which the finder does not know, so that part is left out.',
    ],
  ])('%j is told in a whole sentence', (search, sentence) => {
    const { request, complaints } = readFinderAddress(search);
    expect(complaints).toEqual([sentence]);
    expect(readFinderAddress(finderSearch(request)).complaints).toEqual([]);
  });

  test('a day that the data do not know is left out, and told', () => {
    const { request, complaints } = readFinderAddress('?day=sitting,outdoors');
    expect(request.wishes).toEqual({ day: ['outdoors'] });
    expect(complaints[0]).toMatch(
      /^The address asks for “sitting” under “Kind of day”, which is not/,
    );
  });

  test('what is asked is written as short as it can be', () => {
    expect(finderAddress(everyWish)).toBe(`/find/${everyPart}`);
    expect(finderAddress({})).toBe('/find/');
    expect(finderAddress({ wishes: { like: ['Social'] } })).toBe('/find/?like=helping');
  });

  const number = fc.integer({ min: 1, max: 999_999_999 });
  const wishes = fc.record(
    {
      train: fc.constantFrom('none', 'two-years', 'four-years'),
      pay: number,
      like: fc.subarray([...interests], { minLength: 1, maxLength: 2 }),
      day: fc.subarray([...dayKinds], { minLength: 1 }),
      grows: fc.constant(true),
      openings: number,
      license: fc.constant('none'),
      jobs: number,
    },
    { requiredKeys: [] },
  );
  const requests = fc.record({
    wishes,
    place: fc.constantFrom(undefined, 'georgia', 'waco-tx'),
    order: fc.constantFrom(...finderOrders),
    showsAll: fc.boolean(),
  });

  test('any request is read back from its address as it was, without a complaint', () => {
    fc.assert(
      fc.property(requests, (request) => {
        const search = finderSearch(request);
        expect(readFinderAddress(search)).toEqual({ request, complaints: [] });
      }),
    );
  });

  test('no text breaks the reading, and what is read is written and read alike', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), fc.string(), (search, value) => {
        for (const text of [search, `pay=${value}`, `day=${value}&like=${value}`]) {
          const { request } = readFinderAddress(text);
          const again = readFinderAddress(finderSearch(request));
          expect(again).toEqual({ request, complaints: [] });
        }
      }),
    );
  });
});
