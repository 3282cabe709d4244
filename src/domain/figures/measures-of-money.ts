import { measure, type Measure } from './make-measure.ts';

const rent = (rooms: string, which: string) =>
  measure('usd-month', `fair market rent, ${rooms}, ${which}`, {});

const rents = <Rooms extends 'one-bedroom' | 'two-bedroom'>(id: Rooms) => {
  const rooms = id.replace('-', ' ');
  return {
    [`${id}-low`]: rent(rooms, 'in the cheapest rent area of the metro'),
    [id]: rent(rooms, 'in the rent area where most of the metro’s people live'),
    [`${id}-high`]: rent(rooms, 'in the dearest rent area of the metro'),
  } as Readonly<Record<Rooms | `${Rooms}-low` | `${Rooms}-high`, Measure>>;
};

/** Fair market rents of HUD. */
export const fmr = { ...rents('one-bedroom'), ...rents('two-bedroom') } as const;

const brackets = [1, 2, 3, 4, 5, 6, 7] as const;
type BracketMeasure = `bracket-${(typeof brackets)[number]}-${'from' | 'rate'}`;

/** Federal taxes on pay, for one person who files alone. */
export const tax = {
  'standard-deduction': measure('usd-year', 'standard deduction', {}),
  ...(Object.fromEntries(
    brackets.flatMap((bracket) => [
      [`bracket-${bracket}-from`, measure('usd-year', `where bracket ${bracket} begins`, {})],
      [`bracket-${bracket}-rate`, measure('rate', `rate of bracket ${bracket}`, {})],
    ]),
  ) as Readonly<Record<BracketMeasure, Measure>>),
  rate: measure('rate', 'rate', {}),
  'wage-base': measure('usd-year', 'the most pay that is taxed', {}),
  'additional-rate': measure('rate', 'additional rate', {}),
  'additional-over': measure('usd-year', 'pay above which the additional rate applies', {}),
} as const;

/** What schools publish, by kind of school. */
export const ipeds = {
  'tuition-in-state': measure('usd-year', 'tuition and fees in state, median of schools', {}),
  schools: measure('persons', 'number of schools', { unitWords: 'schools' }),
} as const;

/** What issuers, laws and associations set themselves, and no agency's table holds. */
export const amount = {
  'exam-fee': measure('usd', 'fee for the exam', {}),
  'exam-fee-members': measure('usd', 'fee for the exam, for members and students', {}),
  'renewal-fee': measure('usd', 'fee to renew', {}),
  'card-fee': measure('usd', 'fee for the card', {}),
  'least-pay': measure('usd-hour', 'least pay that the law allows', {}),
  'students-for-one': measure('persons', 'students for one counselor, as recommended', {
    unitWords: 'students',
  }),
} as const;
