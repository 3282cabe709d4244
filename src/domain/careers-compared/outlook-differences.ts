import { isPresent, type Figure, type PresentFigure } from '../figure.ts';
import { missingSentence } from '../format.ts';
import type { ComparedOccupation, ComparedOutlook } from './compared-career.ts';
import type { Comparison } from './comparison.ts';
import { peopleIn, type Sentence } from './sentence.ts';

interface Known {
  readonly occupation: ComparedOccupation;
  readonly figure: PresentFigure;
}

/** The occupations whose figure is known, the largest first. */
function ordered(comparison: Comparison, of: keyof ComparedOutlook): readonly Known[] {
  return comparison.occupations
    .flatMap((occupation) => {
      const figure = occupation.outlook[of];
      return isPresent(figure) ? [{ occupation, figure }] : [];
    })
    .toSorted((a, b) => b.figure.value - a.figure.value);
}

const ends = (known: readonly Known[]): readonly [Known, Known] | undefined => {
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? [first, last] : undefined;
};

/** How jobs, openings and projected growth differ, in sentences. */
export function outlookDifferences(comparison: Comparison): readonly Sentence[] {
  const openings = ends(ordered(comparison, 'openings'));
  const growth = ends(ordered(comparison, 'growth'));
  return [
    ...(openings ? [openingsSentence(...openings)] : []),
    ...(growth ? [growthSentence(comparison, ...growth)] : []),
    ...comparison.occupations.flatMap(({ outlook, ...occupation }) =>
      isPresent(outlook.openings) ? [] : [[missingWords(occupation, outlook.openings)]],
    ),
  ];
}

function openingsSentence(most: Known, fewest: Known): Sentence {
  if (most.figure.value === fewest.figure.value) {
    return ['Each has the same number of openings a year: ', most.figure, '.'];
  }
  return [
    `The most openings a year are projected for ${peopleIn(most.occupation)}, `,
    most.figure,
    `, and the fewest for ${peopleIn(fewest.occupation)}, `,
    fewest.figure,
    '.',
  ];
}

function growthSentence(
  { edition }: Comparison,
  { occupation: fast, figure: fastest }: Known,
  { occupation: slow, figure: slowest }: Known,
): Sentence {
  const years = `from ${edition.baseYear} to ${edition.targetYear}`;
  const change = (figure: PresentFigure) => ({ figure, form: 'change' as const });
  if (fastest.value === slowest.value) {
    return [`Jobs are projected to change as much in each ${years}: `, change(fastest), '.'];
  }
  const verb = (value: number) => (value < 0 ? 'shrink' : value > 0 ? 'grow' : 'stay as many');
  const fastWords = fastest.value > 0 ? 'grow the fastest' : 'shrink the least';
  const slowWords =
    slowest.value < 0 && fastest.value <= 0 ? 'shrink the most' : verb(slowest.value);
  const least = slowest.value > 0 ? ' the slowest' : '';
  return [
    `Jobs of ${peopleIn(fast)} are projected to ${fastWords} ${years}, `,
    change(fastest),
    `; those of ${peopleIn(slow)} to ${slowWords}${least}, `,
    change(slowest),
    '. All jobs: ',
    isPresent(edition.growthOfAllJobs) ? change(edition.growthOfAllJobs) : edition.growthOfAllJobs,
    '.',
  ];
}

function missingWords(occupation: Pick<ComparedOccupation, 'name'>, openings: Figure): string {
  const reason = isPresent(openings) ? '' : missingSentence(openings);
  return `No openings are projected for ${peopleIn(occupation)}. ${reason}`;
}
