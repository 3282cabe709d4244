import { educationPhrase, entryEducationLevels } from '../preparation.ts';
import { listInWords } from '../wording.ts';
import type { Comparison } from './comparison.ts';
import { peopleIn, type Sentence } from './sentence.ts';

/** Which schooling analysts assign to which of the occupations, least first, in sentences. */
export function waysDifferences({ occupations }: Comparison): readonly Sentence[] {
  const byLevel = Map.groupBy(occupations, ({ waysIn }) => waysIn.education);
  const levels = entryEducationLevels.filter((level) => byLevel.has(level));
  const people = (level: (typeof levels)[number] | undefined) =>
    listPeople((byLevel.get(level) ?? []).map(peopleIn));
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

/** Names that hold commas of their own are set off by semicolons. */
function listPeople(people: readonly string[]): string {
  const holdsComma = people.some((each) => each.includes(','));
  return people.length > 1 && holdsComma ? people.join('; ') : listInWords(people);
}
