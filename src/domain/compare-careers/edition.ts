import type { AiMeasure } from '../ai/exposure.ts';
import type { Figure } from '../figures/figure.ts';
import type { PayPeriod } from '../figures/measure.ts';
import type { EditionYears } from '../outlook/edition-years.ts';
import type { FactId } from '../figures/fact-id.ts';
import type { Origin } from '../figures/receipt.ts';

/** What all careers of a comparison have in common: the releases, and all jobs to compare with. */
export interface ComparisonEdition {
  /** `2025-05`. */
  readonly release: string;
  /** `May 2025`. */
  readonly releaseLabel: string;
  /** The edition that counts jobs, `2024-34`, and the year it counts them in. */
  readonly projections: string;
  readonly baseYear: string;
  /** The newest edition, which growth and openings are from, and its first and last year. */
  readonly outlook: string;
  readonly outlookYears: EditionYears;
  /** The editions of O*NET: of the survey of schooling, and of what the day is like. */
  readonly survey: string;
  readonly workContext: string;
  /** The studies on AI: when each was made, and how many jobs all of them rate. */
  readonly ai: { readonly rated: number; readonly releases: Readonly<Record<AiMeasure, string>> };
  /** Where prices of schools come from, and the edition in fact ids. */
  readonly tuition: Pick<Origin, 'producer' | 'releaseLabel' | 'url'> & {
    readonly release: string;
  };
  /** The median of all jobs. */
  readonly allJobs: Readonly<Record<PayPeriod, Figure>>;
  /** Missing where the newest edition is held without its groups. */
  readonly growthOfAllJobs: Figure;
  /** Every release of pay by its name, with the consumer prices of its month. */
  readonly releases: Readonly<Record<string, PastRelease>>;
}

export interface PastRelease {
  readonly label: string;
  readonly prices: { readonly id: FactId; readonly index: number };
}
