import type { DerivedFigure } from '../../domain/figures/figure.ts';
import { countMedians, type MedianCount } from '../../domain/changes/release-change-lists.ts';
import { routes } from '../../domain/site/links.ts';
import { changedOccupations } from './changed-occupations.ts';
import { allJobsChange, comparedPair, type AllJobsChange } from './change-page.ts';
import { newestPair, releasePairs, type ReleasePair } from './release-pairs.ts';

/** One pair of releases in the list of all. */
export interface PairSummary {
  readonly pair: ReleasePair;
  readonly href: string;
  /** Undefined where the list of occupations was redrawn. */
  readonly medians: MedianCount | undefined;
  /** By how much the middle of all jobs changed in real dollars; undefined where not known. */
  readonly allJobs: DerivedFigure | undefined;
}

/** The list of all pairs, newest first, with what the newest one brought. */
export interface ChangesIndex {
  readonly pairs: readonly PairSummary[];
  readonly newest: {
    readonly href: string;
    readonly earlier: string;
    readonly later: string;
    readonly allJobs: AllJobsChange | undefined;
    readonly prices: DerivedFigure;
    readonly medians: MedianCount;
  };
}

export function changesIndex(): ChangesIndex {
  const pair = newestPair();
  const { allJobs, prices, medians } = comparedPair(pair);
  return {
    pairs: releasePairs().map(pairSummary),
    newest: {
      href: routes.releaseChange(pair.slug),
      earlier: pair.earlier.label,
      later: pair.later.label,
      allJobs,
      prices,
      medians,
    },
  };
}

function pairSummary(pair: ReleasePair): PairSummary {
  return {
    pair,
    href: routes.releaseChange(pair.slug),
    medians: pair.isBreak ? undefined : countMedians(changedOccupations(pair)),
    allJobs: pair.isBreak ? undefined : allJobsChange(pair)?.realChange,
  };
}
