import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWish, wishAddress } from '../../../src/domain/search/read-wish.ts';

const asked = (typed: string) => {
  const reading = readWish(typed);
  return reading && wishAddress(reading.wish).replace('/find/?', '');
};

test.each([
  ['no degree', 'train=none'],
  ['jobs without college', 'train=none'],
  ["careers that don't require a degree", 'train=none'],
  ['jobs for 18 year olds', 'train=none'],
  ['two years', 'train=two-years'],
  ['associate’s degree jobs', 'train=two-years'],
  ["jobs with a bachelor's degree", 'train=four-years'],
  ['100k', 'pay=100000'],
  ['over $60,000', 'pay=60000'],
  ['jobs that pay over 75000', 'pay=75000'],
  ['six figure jobs', 'pay=100000'],
  ['$30 an hour jobs', 'pay=62400'],
  ['outdoors', 'day=outdoors'],
  ['jobs where i can be outside', 'day=outdoors'],
  ['help people', 'like=helping'],
  ['work with my hands', 'like=making'],
  ['creative careers', 'like=creating'],
  ['growing', 'grows=yes'],
  ['fastest growing careers', 'grows=yes&sort=growth'],
  ['highest paying', 'sort=pay'],
  ['jobs with the most openings', 'sort=openings'],
  ['jobs that need no license', 'license=none'],
  ['two years and over $60,000', 'train=two-years&pay=60000'],
  ['outdoor jobs no college', 'train=none&day=outdoors'],
  ['helping people without a degree', 'train=none&like=helping'],
])('"%s" asks the finder for %s', (typed, address) => {
  expect(asked(typed)).toBe(address);
});

test.each(['nurse', 'help kids with speech', 'software engineer 2026', 'nurse 55401', '$5', ''])(
  '"%s" wishes for nothing',
  (typed) => {
    expect(readWish(typed)).toBeUndefined();
  },
);

test('at most an amount is no wish of the finder', () => {
  expect(readWish('jobs under $30,000')).toBeUndefined();
  expect(asked('no degree under $30,000')).toBe('train=none');
});

describe('what is left over', () => {
  test('is nothing where all of it is a wish', () => {
    expect(readWish('what jobs can I get with no degree that pay over 60k')).toMatchObject({
      left: [],
      asksForJobs: true,
      words: ['no college', '$60,000 or more'],
    });
  });

  test('is told where a word is none', () => {
    expect(readWish('nurse without a degree')?.left).toEqual(['nurse']);
  });
});

test('whatever is typed, the amount asked for is one that a career can pay', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^\$?\d{1,9}k?$/)), (typed) => {
      const pay = readWish(`jobs over ${typed}`)?.wish.pay ?? 50_000;
      expect(pay).toBeGreaterThanOrEqual(10_000);
      expect(pay).toBeLessThanOrEqual(400_000);
    }),
  );
});
