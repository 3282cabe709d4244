import { listInWords, lowerFirst, lowerWords } from '../../domain/wording.ts';
import { careersInCategory, type OccupationCareer } from '../career-directory.ts';

/** The title of a career's page, as its head and a citation give it. */
export function careerTitle(career: OccupationCareer): string {
  return `${career.name}: pay, ways in and outlook`;
}

/**
 * One plain sentence, made from what the data can say, for an occupation without a guide.
 *
 * @param skills names of its skills, what matters most first.
 */
export function careerSummary(career: OccupationCareer, skills: readonly string[]): string {
  const category = lowerFirst(career.category.name);
  if (career.isResidual) {
    return `A group of different jobs that have no line of their own in the statistics, counted under ${category}.`;
  }
  const count = careersInCategory(career.category).length;
  const place = `One of the ${String(count)} occupations counted under ${category}`;
  return skills.length > 0
    ? `${place}. The skills that matter most: ${listInWords(skills.slice(0, 3).map(lowerWords))}.`
    : `${place}.`;
}
