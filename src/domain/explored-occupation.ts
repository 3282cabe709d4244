import type { OccupationRow } from './comparison-row.ts';
import type { Figure } from './figure.ts';
import type { Interest } from './interests.ts';
import type { JobZone } from './job-zone.ts';

/** An occupation as a point, with what the points are filtered by. */
export interface ExploredOccupation extends OccupationRow {
  /** O*NET's job zone of the main O*NET occupation; undefined where it gives none. */
  readonly zone: JobZone | undefined;
  /** The two strongest interests, strongest first; empty where O*NET rates none. */
  readonly interests: readonly Interest[];
}

/** The figures of all jobs of the country, which points are read against. */
export interface AllJobs {
  readonly median: Figure;
  readonly openings: Figure;
  readonly growth: Figure;
  readonly jobs: Figure;
}
