import type { OccupationCareer } from '../career-directory.ts';

/** The title of a career's page, as its head and a citation give it. */
export function careerTitle({ name }: OccupationCareer): string {
  return `${name}: pay, ways in and outlook`;
}
