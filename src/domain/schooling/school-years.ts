import type { EntryEducation } from './preparation.ts';

/** Years of full-time school after high school that a level usually takes. */
const years: Readonly<Record<EntryEducation, number>> = {
  'no-formal': 0,
  'high-school': 0,
  'some-college': 1,
  'postsecondary-nondegree': 1,
  associates: 2,
  bachelors: 4,
  masters: 6,
  'doctoral-or-professional': 8,
};

/** Years of full-time school that one level usually takes beyond another; 0 where it is not more. */
export const moreYearsOfSchool = (from: EntryEducation, to: EntryEducation): number =>
  Math.max(0, years[to] - years[from]);

/** Years of full-time school after high school that a level usually takes. */
export const yearsAfterHighSchool = (level: EntryEducation): number => years[level];

/** `1 year of school`, `4 years of school`. */
export const yearsOfSchool = (count: number): string =>
  `${String(count)} ${count === 1 ? 'year' : 'years'} of school`;
