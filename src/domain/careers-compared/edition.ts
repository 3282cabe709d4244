import type { Figure } from '../figure.ts';
import type { PayPeriod } from '../measure.ts';
import type { FactId } from '../fact-id.ts';

/** What all careers of a comparison have in common: the releases, and all jobs to compare with. */
export interface ComparisonEdition {
  /** `2025-05`. */
  readonly release: string;
  /** `May 2025`. */
  readonly releaseLabel: string;
  /** `2024-34`. */
  readonly projections: string;
  readonly baseYear: string;
  readonly targetYear: string;
  /** The edition of O*NET. */
  readonly survey: string;
  /** The median of all jobs. */
  readonly allJobs: Readonly<Record<PayPeriod, Figure>>;
  readonly growthOfAllJobs: Figure;
  /** Every release of pay by its name, with the consumer prices of its month. */
  readonly releases: Readonly<Record<string, PastRelease>>;
}

export interface PastRelease {
  readonly label: string;
  readonly prices: { readonly id: FactId; readonly index: number };
}
