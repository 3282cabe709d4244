import type { Figure } from '../figures/figure.ts';

/** What a sheet of paper shows of the outlook of an occupation, which is the nation's anywhere. */
export interface SheetOutlook {
  readonly jobs: Figure;
  readonly openings: Figure;
  readonly growth: Figure;
  /** Missing where the copy of the edition has no figures of all jobs. */
  readonly growthOfAllJobs: Figure;
  /** The year in which jobs are counted. */
  readonly jobsYear: string;
  /** The year that growth is projected to. */
  readonly targetYear: string;
}
