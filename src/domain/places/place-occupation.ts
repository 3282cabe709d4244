import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import type { EntryEducation } from '../schooling/preparation.ts';

/** An occupation as the page of a place lists it. */
export interface OccupationThere {
  readonly name: string;
  readonly href: string;
  readonly category: { readonly code: string; readonly slug: string; readonly name: string };
  /** The schooling that is listed as typical; undefined where none is. */
  readonly education: EntryEducation | undefined;
  /** An "all other" line: what is left of a group, not one job. */
  readonly isResidual: boolean;
  /** Pay a year in the place. */
  readonly median: Figure;
  readonly p10: Figure;
  readonly p90: Figure;
  /** People counted in it in the place. */
  readonly jobs: Figure;
  /** How common it is there: its share of the jobs there over its share in the nation. */
  readonly quotient: Figure;
  /** Its median pay a year in the whole nation. */
  readonly nation: Figure;
  /** Median pay in the place less the nation's. */
  readonly difference: DerivedFigure | undefined;
  /** What makes the estimate here look unusual, in words; undefined where nothing does. */
  readonly collapsed?: string | undefined;
}

/** What a table of a place's occupations has besides pay, people and how common each is. */
export interface OccupationColumns {
  /**
   * Without the range of pay, the category in words and the distance from the nation: of areas,
   * whose tables are many. The page of a career shows the range of any area that is chosen.
   */
  readonly isShort: boolean;
}

/** A category as the page of a place lists it. */
export interface CategoryThere {
  readonly name: string;
  readonly href: string;
  /** Occupations of it that have figures in the place. */
  readonly occupations: number;
  /** The one with the most people; undefined when none is a single job with a known count. */
  readonly largest: OccupationThere | undefined;
}

/** All occupations that typically need a level of education, in a place and in the nation. */
export interface EducationThere {
  readonly level: EntryEducation;
  readonly jobs: Figure;
  readonly median: Figure;
  readonly nation: Figure;
}

const valueOf = (figure: Figure) => (isPresent(figure) ? figure.value : 0);

/**
 * The `most` single jobs with the most people, the largest first. "All other" lines and those
 * without a known count are left out.
 */
export function largestThere(
  occupations: readonly OccupationThere[],
  most: number,
): readonly OccupationThere[] {
  return occupations
    .filter(({ isResidual, jobs }) => !isResidual && valueOf(jobs) > 0)
    .sort((a, b) => valueOf(b.jobs) - valueOf(a.jobs))
    .slice(0, most);
}

/**
 * The `most` single jobs that are more common there than anywhere, the commonest first: those with
 * at least `floor` people and one and a half times the nation's share.
 */
export function commonThere(
  occupations: readonly OccupationThere[],
  floor: number,
  most: number,
): readonly OccupationThere[] {
  return occupations
    .filter(
      ({ isResidual, jobs, quotient }) =>
        !isResidual && valueOf(jobs) >= floor && valueOf(quotient) >= 1.5,
    )
    .sort((a, b) => valueOf(b.quotient) - valueOf(a.quotient))
    .slice(0, most);
}
