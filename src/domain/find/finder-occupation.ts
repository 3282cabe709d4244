import type { Figure } from '../figures/figure.ts';
import type { PlaceMeasure } from '../figures/measures.ts';
import type { PayPeriod } from '../figures/measure.ts';
import type { PayRange } from '../pay/pay-range.ts';
import type { Place } from '../places/place.ts';
import type { Interest } from '../schooling/interests.ts';
import type { LicenseKind } from '../schooling/license.ts';
import type { EntryEducation } from '../schooling/preparation.ts';
import type { ContextItemId } from '../work-context/context-items.ts';

/** An occupation as the finder knows it, wherever its pay is looked at. */
export interface FinderOccupation {
  readonly code: string;
  readonly name: string;
  /** Address of its page, from the site's root. */
  readonly href: string;
  /** An "all other" line: what is left of a group, not one job. */
  readonly isResidual: boolean;
  /** What BLS analysts list as typical; undefined where they list none. */
  readonly education: EntryEducation | undefined;
  /** Words of the projections, such as `under-five-years`; see `experiencePhrase`. */
  readonly experience: string;
  /** Words of the projections, such as `apprenticeship`; see `trainingPhrase`. */
  readonly training: string;
  /** The two strongest, strongest first; empty where O*NET rates none. */
  readonly interests: readonly Interest[];
  readonly license: LicenseKind;
  /** What is hard about it; undefined where no source says. */
  readonly hard: string | undefined;
  /** Openings a year, in the nation. */
  readonly openings: Figure;
  /** Projected change in percent, in the nation. */
  readonly growth: Figure;
  /** Scores of the work context, 0 to 100. */
  readonly day: (item: ContextItemId) => Figure;
}

/** Pay and employees of one place, the nation too. */
export interface FinderPlace {
  readonly place: Place;
  /** Whether an estimate of an occupation is published there. */
  readonly has: (code: string) => boolean;
  readonly figure: (code: string, measure: PlaceMeasure) => Figure;
  readonly range: (code: string, period: PayPeriod) => PayRange;
}
