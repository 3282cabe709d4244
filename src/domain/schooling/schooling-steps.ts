import type { EntryEducation } from './preparation.ts';

/** The eight levels of schooling in five steps, least first, as a drawing tells them apart. */
export const schoolingSteps = [
  { name: 'high school or less', levels: ['no-formal', 'high-school'] },
  { name: 'some college or a certificate', levels: ['some-college', 'postsecondary-nondegree'] },
  { name: 'associate’s degree', levels: ['associates'] },
  { name: 'bachelor’s degree', levels: ['bachelors'] },
  { name: 'master’s degree or more', levels: ['masters', 'doctoral-or-professional'] },
] as const satisfies readonly { name: string; levels: readonly EntryEducation[] }[];

/** The step of a level, 1 to 5; undefined for one that is none, or where none is assigned. */
export function schoolingStep(level: string | undefined): number | undefined {
  const at = schoolingSteps.findIndex(({ levels }) => levels.some((known) => known === level));
  return at < 0 ? undefined : at + 1;
}
