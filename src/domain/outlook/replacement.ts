import { newJobsAYear } from '../figures/derive.ts';
import type { DerivedFigure, Figure } from '../figures/figure.ts';
import { isPresent } from '../figures/figure.ts';

/** Openings a year in two parts that add up to them, within rounding. */
export interface OpeningsParts {
  /** Places of people who leave, filled again. */
  readonly replacement: Figure;
  /** Zero where the number of jobs is not projected to grow. */
  readonly newJobs: DerivedFigure;
}

/**
 * Openings split into places filled again and new jobs. Where jobs are lost every opening fills a
 * place again, so the openings themselves are the replacement; else it is everyone who leaves.
 */
export function openingsParts(figures: {
  readonly openings: Figure;
  readonly separations: Figure;
  readonly change: Figure;
}): OpeningsParts | undefined {
  const { openings, separations, change } = figures;
  const newJobs = newJobsAYear(change);
  if (!newJobs || !isPresent(change)) return undefined;
  return { replacement: change.value > 0 ? separations : openings, newJobs };
}
