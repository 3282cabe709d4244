import { groupBy } from '../lists/group-by.ts';
import { interestName } from '../schooling/interests.ts';
import { listNames } from '../words/wording.ts';
import type { Comparison } from './comparison.ts';
import type { Sentence } from './sentence.ts';

/** Whom the work suits: each strongest interest with its careers; undefined where few are rated. */
export function interestDifference({ occupations, work }: Comparison): Sentence | undefined {
  const rated = occupations.flatMap(({ code, people }) => {
    const strongest = work.get(code)?.interests[0];
    return strongest ? [{ strongest, people }] : [];
  });
  if (rated.length < 2) return undefined;
  const groups = [...groupBy(rated, ({ strongest }) => strongest)].map(
    ([interest, careers]) =>
      `${interestName(interest).toLowerCase()} for ${listNames(careers.map(({ people }) => people))}`,
  );
  const [only] = groups;
  return groups.length === 1 && only !== undefined
    ? [`The strongest interest is the same: ${only}.`]
    : [`The strongest interest is ${groups.join('; ')}.`];
}
