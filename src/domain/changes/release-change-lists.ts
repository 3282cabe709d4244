import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import type { Verdict } from './release-change.ts';

/** A measure of one occupation in two releases. */
export interface MeasuredChange {
  readonly later: Figure;
  readonly earlier: Figure;
  /** In percent; undefined where the two cannot be compared. */
  readonly change: DerivedFigure | undefined;
}

/** A measure whose error is published. */
export interface ErredChange extends MeasuredChange {
  readonly explained: DerivedFigure | undefined;
  readonly verdict: Verdict;
}

/** An occupation that means the same in two releases. */
export interface OccupationChange {
  /** Its code in the later release. */
  readonly code: string;
  readonly name: string;
  /** Its career page, where the newest release still has the occupation. */
  readonly href: string | undefined;
  /** The slug of its category. */
  readonly category: string;
  readonly isResidual: boolean;
  /** Median pay, which has no published error; by the hour where only that is published. */
  readonly median: MeasuredChange;
  readonly mean: ErredChange;
  readonly employees: ErredChange;
}

/** Lists of the largest changes leave out occupations with fewer employees in either release. */
export const smallestListed = 10_000;

/** A change that stands in a list: it is known. */
export interface ListedChange {
  readonly occupation: OccupationChange;
  readonly change: DerivedFigure;
}

/** Up and down, the largest change first. */
export interface BothWays {
  readonly up: readonly ListedChange[];
  readonly down: readonly ListedChange[];
}

const isLarge = (figure: Figure): boolean => isPresent(figure) && figure.value >= smallestListed;

/**
 * The `most` largest changes each way among single occupations with enough employees in both
 * releases; of mean pay and employees only those beyond their errors.
 */
export function largestChanges(
  occupations: readonly OccupationChange[],
  measure: 'median' | 'mean' | 'employees',
  most = 10,
): BothWays {
  const listed = occupations
    .filter(({ isResidual, employees }) => {
      return !isResidual && isLarge(employees.later) && isLarge(employees.earlier);
    })
    .flatMap((occupation) => {
      const { change } = occupation[measure];
      return change && isBeyondError(occupation, measure) ? [{ occupation, change }] : [];
    })
    .sort((a, b) => b.change.value - a.change.value);
  return {
    up: listed.filter(({ change }) => change.value > 0).slice(0, most),
    down: listed
      .filter(({ change }) => change.value < 0)
      .reverse()
      .slice(0, most),
  };
}

function isBeyondError(
  occupation: OccupationChange,
  measure: 'median' | 'mean' | 'employees',
): boolean {
  if (measure === 'median') return true;
  const { verdict } = occupation[measure];
  return verdict === 'rose' || verdict === 'fell';
}

/** How many medians went up, down and nowhere, to a tenth of a percent. */
export interface MedianCount {
  readonly up: number;
  readonly down: number;
  readonly level: number;
  readonly compared: number;
}

export function countMedians(occupations: readonly OccupationChange[]): MedianCount {
  const values = occupations.flatMap(({ median }) => median.change?.value ?? []);
  const up = values.filter((value) => value > 0).length;
  const down = values.filter((value) => value < 0).length;
  return { up, down, level: values.length - up - down, compared: values.length };
}

/** How many changes of a measure are of each kind. */
export function countVerdicts(
  occupations: readonly OccupationChange[],
  measure: 'mean' | 'employees',
): Readonly<Record<Verdict, number>> {
  const count = { rose: 0, fell: 0, 'could-be-chance': 0, unknown: 0 };
  for (const occupation of occupations) count[occupation[measure].verdict] += 1;
  return count;
}
