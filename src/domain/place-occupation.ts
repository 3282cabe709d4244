import { isPresent, type DerivedFigure, type Figure } from './figure.ts';
import type { EntryEducation } from './preparation.ts';

/** An occupation as the page of a place lists it. */
export interface OccupationThere {
  readonly name: string;
  readonly href: string;
  readonly category: { readonly code: string; readonly slug: string; readonly name: string };
  /** An "all other" line: what is left of a group, not one job. */
  readonly isResidual: boolean;
  /** Pay a year in the place. */
  readonly median: Figure;
  readonly p10: Figure;
  readonly p90: Figure;
  /** People counted in it in the place. */
  readonly jobs: Figure;
  /** Its median pay a year in the whole nation, and the people counted there. */
  readonly nation: Figure;
  readonly nationJobs: Figure;
  /** Median pay in the place less the nation's. */
  readonly difference: DerivedFigure | undefined;
}

/** What a table of a place's occupations has besides pay in the middle. */
export interface OccupationColumns {
  readonly hasRange: boolean;
  readonly hasJobs: boolean;
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

/**
 * The `most` largest single jobs by `count`, the largest first. "All other" lines and those
 * without a known count are left out.
 */
export function largestThere(
  occupations: readonly OccupationThere[],
  count: (occupation: OccupationThere) => Figure,
  most: number,
): readonly OccupationThere[] {
  const size = (occupation: OccupationThere) => {
    const figure = count(occupation);
    return isPresent(figure) ? figure.value : 0;
  };
  return occupations
    .filter((occupation) => !occupation.isResidual && size(occupation) > 0)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, most);
}
