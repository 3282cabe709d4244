import { isPresent, type Figure, type PresentFigure } from '../figures/figure.ts';
import { decadeWords } from '../outlook/edition-years.ts';
import { missingSentence } from '../figures/format.ts';
import type { ComparedOccupation, ComparedOutlook } from './compared-career.ts';
import type { Comparison } from './comparison.ts';
import type { Sentence } from './sentence.ts';

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
    .sort((a, b) => b.figure.value - a.figure.value);
}

const ends = (known: readonly Known[]): readonly [Known, Known] | undefined => {
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? [first, last] : undefined;
};

/** How openings, growth and jobs differ, in sentences, and why some have no openings. */
export function outlookDifferences(comparison: Comparison): readonly Sentence[] {
  return [
    openingsDifference(comparison),
    growthDifference(comparison),
    ...missingOpenings(comparison),
  ].flatMap((sentence) => (sentence ? [sentence] : []));
}

/** Who has the most openings a year and who the fewest; undefined where fewer than two are known. */
export function openingsDifference(comparison: Comparison): Sentence | undefined {
  const openings = ends(ordered(comparison, 'openings'));
  return openings && openingsSentence(...openings);
}

/** Whose jobs are projected to grow the fastest, and whose the slowest. */
export function growthDifference(comparison: Comparison): Sentence | undefined {
  const growth = ends(ordered(comparison, 'growth'));
  return growth && growthSentence(comparison, ...growth);
}

/** For whom no openings are projected, and why, a sentence each. */
export function missingOpenings({ occupations }: Comparison): readonly Sentence[] {
  return occupations.flatMap(({ outlook, ...occupation }) =>
    isPresent(outlook.openings) ? [] : [[missingWords(occupation, outlook.openings)]],
  );
}

function openingsSentence(most: Known, fewest: Known): Sentence {
  if (most.figure.value === fewest.figure.value) {
    return ['Each has the same number of openings a year: ', most.figure, '.'];
  }
  return [
    `The most openings a year are projected for ${most.occupation.people}, `,
    most.figure,
    `, and the fewest for ${fewest.occupation.people}, `,
    fewest.figure,
    '.',
  ];
}

function growthSentence(
  { edition }: Comparison,
  { occupation: fast, figure: fastest }: Known,
  { occupation: slow, figure: slowest }: Known,
): Sentence {
  const years = `from ${decadeWords(edition.outlookYears)}`;
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
    `Jobs of ${fast.people} are projected to ${fastWords} ${years}, `,
    change(fastest),
    `; those of ${slow.people} to ${slowWords}${least}, `,
    change(slowest),
    '.',
    ...(isPresent(edition.growthOfAllJobs)
      ? [' All jobs: ', change(edition.growthOfAllJobs), '.']
      : []),
  ];
}

function missingWords(occupation: Pick<ComparedOccupation, 'people'>, openings: Figure): string {
  const reason = isPresent(openings) ? '' : missingSentence(openings);
  return `No openings are projected for ${occupation.people}. ${reason}`;
}
