import { groupBy } from '../lists/group-by.ts';
import { educationPhrase, entryEducationLevels } from '../schooling/preparation.ts';
import { listNames } from '../words/wording.ts';
import type { Comparison } from './comparison.ts';
import type { Sentence } from './sentence.ts';

/** Which schooling analysts assign to which of the occupations, least first, in sentences. */
export function waysDifferences({ occupations }: Comparison): readonly Sentence[] {
  const byLevel = groupBy(occupations, ({ waysIn }) => waysIn.education);
  const levels = entryEducationLevels.filter((level) => byLevel.has(level));
  const people = (level: (typeof levels)[number] | undefined) =>
    listNames((byLevel.get(level) ?? []).map(({ people }) => people));
  const [only] = levels;
  const without = byLevel.has(undefined)
    ? [[`Analysts assign no typical schooling to ${people(undefined)}.`]]
    : [];
  if (only && levels.length === 1 && occupations.length > 1) {
    return [
      [`The same schooling is typical of ${people(only)}: ${educationPhrase(only)}.`],
      ...without,
    ];
  }
  return [
    ...levels.map((level) => [`Typical for ${people(level)}: ${educationPhrase(level)}.`]),
    ...without,
  ];
}
