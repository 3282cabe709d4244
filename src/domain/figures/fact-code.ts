import type { EntryEducation } from '../schooling/preparation.ts';

/**
 * The code of a fact id where it is not an occupation alone: an occupation within an industry,
 * such as `29-1141.N622000`, as in `oews/2025-05/US/29-1141.N622000/annual-median`.
 */
export function occupationInIndustry(code: string, naics: string): string {
  return `${code}.N${naics}`;
}

/** All occupations that typically need one level of education: `entry-bachelors`. */
export function entryEducationCode(level: EntryEducation): string {
  return `entry-${level}`;
}

/**
 * Every occupation of a table together, in the ids that a figure is worked out of: a correlation
 * comes from all ratings of two studies. No published figure has it.
 */
export const everyOccupation = 'every-occupation';

/** What an OEWS code is about. */
export type OewsSubject =
  | { readonly of: 'occupation'; readonly code: string }
  | { readonly of: 'industry'; readonly code: string; readonly naics: string }
  | { readonly of: 'education'; readonly level: string };

/** The parts of the code of an OEWS fact id. */
export function oewsSubject(code: string): OewsSubject {
  if (code.startsWith('entry-')) return { of: 'education', level: code.slice('entry-'.length) };
  const [occupation = '', naics] = code.split('.N');
  return naics === undefined
    ? { of: 'occupation', code }
    : { of: 'industry', code: occupation, naics };
}
