import { formatNumber } from '../figures/format.ts';
import type { ListField } from '../lists/list-field.ts';
import { sortFields } from '../lists/list-sort.ts';
import { interestName, interests } from '../schooling/interests.ts';
import { dayKinds, dayLabel } from './day-kinds.ts';
import { interestToken } from './interest-tokens.ts';
import { trainingLabel, trainingTimes } from './training-time.ts';

/** Wishes of the finder that are fields of a list; the place is asked for as everywhere, `?in=`. */
export type WishName = 'train' | 'pay' | 'like' | 'day' | 'grows' | 'openings' | 'license' | 'jobs';

/** Interests that a reader may ask for at once: O*NET's two strongest are looked at. */
export const mostInterests = 2;

const amounts = (numbers: readonly number[], unit: 'usd-year' | 'persons') =>
  numbers.map((number) => ({ value: String(number), label: formatNumber(number, unit) }));

/** The amounts that are offered; an address may hold any other. */
const payOffered = [
  30_000, 35_000, 40_000, 45_000, 50_000, 55_000, 60_000, 70_000, 80_000, 90_000, 100_000, 120_000,
  150_000, 200_000,
];

export const wishFields: Readonly<Record<WishName, ListField>> = {
  train: {
    name: 'train',
    label: 'School after high school, at most',
    kind: 'one',
    values: trainingTimes.map((value) => ({ value, label: trainingLabel(value) })),
    usual: 'more',
  },
  pay: {
    name: 'pay',
    label: 'Pay in the middle a year, at least',
    kind: 'least',
    values: amounts(payOffered, 'usd-year'),
    usual: '',
  },
  like: {
    name: 'like',
    label: 'What I like',
    kind: 'some',
    values: interests.map((interest) => ({
      value: interestToken(interest),
      label: interestName(interest).toLowerCase(),
    })),
    most: mostInterests,
    usual: '',
  },
  day: {
    name: 'day',
    label: 'Kind of day',
    kind: 'some',
    values: dayKinds.map((value) => ({ value, label: dayLabel(value) })),
    usual: '',
  },
  grows: {
    name: 'grows',
    label: 'Growing',
    kind: 'one',
    values: [{ value: 'yes', label: 'growing' }],
    usual: '',
  },
  openings: {
    name: 'openings',
    label: 'Openings a year in the whole country, at least',
    kind: 'least',
    values: amounts([1000, 5000, 10_000, 50_000, 100_000], 'persons'),
    usual: '',
  },
  license: {
    name: 'license',
    label: 'License',
    kind: 'one',
    values: [{ value: 'none', label: 'no license' }],
    usual: '',
  },
  jobs: {
    name: 'jobs',
    label: 'Employees there, at least',
    kind: 'least',
    values: amounts([100, 500, 1000, 5000, 10_000], 'persons'),
    usual: '',
  },
};

export const wishNames = Object.keys(wishFields) as readonly WishName[];

/** What the list of the finder can be sorted by, the usual first. */
export const finderOrders = ['openings', 'pay', 'growth', 'name'] as const;
export type FinderOrder = (typeof finderOrders)[number];

const order = sortFields(finderOrders, 'openings').filter(({ name }) => name === 'sort');

/** All results at once, instead of some at a time. */
const show: ListField = {
  name: 'show',
  label: 'Show',
  kind: 'setting',
  values: [
    { value: 'some', label: 'some at a time' },
    { value: 'all', label: 'all' },
  ],
  usual: 'some',
};

/** Every part of the address of the finder, its place apart. */
export const finderFields: readonly ListField[] = [...Object.values(wishFields), ...order, show];
