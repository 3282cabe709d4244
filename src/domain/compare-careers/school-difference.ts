import { groupBy } from '../lists/group-by.ts';
import { educationPhrase, entryEducationLevels } from '../schooling/preparation.ts';
import { moreYearsOfSchool, yearsOfSchool } from '../schooling/school-years.ts';
import { listNames } from '../words/wording.ts';
import type { Comparison } from './comparison.ts';
import type { Sentence } from './sentence.ts';

/** Who usually takes the most school and who the least; undefined where fewer than two are known. */
export function schoolDifference({ occupations }: Comparison): Sentence | undefined {
  const known = occupations.filter(({ waysIn }) => waysIn.education !== undefined);
  const byLevel = groupBy(known, ({ waysIn }) => waysIn.education);
  const levels = entryEducationLevels.filter((level) => byLevel.has(level));
  const [least, most] = [levels[0], levels.at(-1)];
  if (!least || !most || known.length < 2) return undefined;
  const people = (level: typeof least) =>
    listNames((byLevel.get(level) ?? []).map((occupation) => occupation.people));
  if (least === most) {
    return [`The same is typical for ${people(least)}: ${educationPhrase(least)}.`];
  }
  const years = moreYearsOfSchool(least, most);
  const apart = years === 0 ? '' : ` That is about ${yearsOfSchool(years)} apart.`;
  return [
    `Typical for ${people(most)} is ${educationPhrase(most)}; for ${people(least)}, ${educationPhrase(least)}.${apart}`,
  ];
}
