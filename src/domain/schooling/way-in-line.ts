import { listInWords, upperFirst } from '../words/wording.ts';
import { educationPhrase, type EntryEducation } from './preparation.ts';

/** What analysts list as the typical way in, in words; undefined where they list none. */
export interface WayIn {
  readonly education: EntryEducation | undefined;
  readonly experience: string | undefined;
  readonly training: string | undefined;
}

/** "A high school diploma or equivalent, with an apprenticeship"; undefined where none is listed. */
export function wayInLine({ education, experience, training }: WayIn): string | undefined {
  if (!education) return undefined;
  const more = [experience, training].filter((words) => words !== undefined);
  const first = upperFirst(educationPhrase(education));
  return more.length > 0 ? `${first}, with ${listInWords(more)}` : first;
}
