import { isPresent, type PresentFigure } from '../figures/figure.ts';
import { occupationsOf, type ComparedCareer, type ComparedOccupation } from './compared-career.ts';
import type { Comparison } from './comparison.ts';
import type { Sentence } from './sentence.ts';

interface Median {
  readonly occupation: ComparedOccupation;
  readonly median: PresentFigure;
}

function mediansOf(comparison: Comparison, occupations: readonly ComparedOccupation[]): Median[] {
  return occupations.flatMap((occupation) => {
    const { median } = comparison.rangeOf(occupation);
    return isPresent(median) ? [{ occupation, median }] : [];
  });
}

/**
 * What pay in the middle comes to for each title: the lowest and the highest of its occupations,
 * never one number; then where each occupation that was asked for by name stands among them.
 */
export function titleDifferences(comparison: Comparison): readonly Sentence[] {
  const { careers } = comparison;
  const others = occupationsOf(careers.filter(({ kind }) => kind === 'occupation'));
  return careers
    .filter(({ kind }) => kind === 'title')
    .flatMap((title) => {
      const medians = mediansOf(comparison, title.occupations).sort(
        (a, b) => a.median.value - b.median.value,
      );
      return [
        ...spread(comparison, title, medians),
        ...mediansOf(comparison, others).flatMap((other) => standing(title, medians, other)),
      ];
    });
}

function spread(
  { pay }: Comparison,
  title: ComparedCareer,
  medians: readonly Median[],
): Sentence[] {
  const [lowest, highest] = [medians[0], medians.at(-1)];
  if (!lowest || !highest || lowest === highest) return [];
  return [
    [
      `The title “${title.name}” may be counted in any of ${title.occupations.length} occupations. In the middle they pay from `,
      pay.written(lowest.median),
      ` (${lowest.occupation.people}) to `,
      pay.written(highest.median),
      ` (${highest.occupation.people}). Which one it is depends on the job.`,
    ],
  ];
}

function standing(title: ComparedCareer, medians: readonly Median[], other: Median): Sentence[] {
  const rivals = medians.filter(({ occupation }) => occupation.code !== other.occupation.code);
  if (rivals.length === 0) return [];
  const count = (is: (value: number) => boolean) =>
    rivals.filter(({ median }) => is(median.value)).length;
  const below = count((value) => value < other.median.value);
  const isLowest = count((value) => value > other.median.value) === rivals.length;
  const which =
    isLowest || below === rivals.length ? 'all of the' : `${below} of the ${rivals.length}`;
  const apart = rivals.length < medians.length ? 'other ' : '';
  const rest = rivals.length === 1 ? `the ${apart}occupation` : `${which} ${apart}occupations`;
  return [
    [
      `In the middle, ${other.occupation.people} earn ${isLowest ? 'less' : 'more'} than people in ${rest} that “${title.name}” may be counted in.`,
    ],
  ];
}
