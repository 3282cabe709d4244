import { realDollars } from '../../domain/figures/derive.ts';
import type { DerivedFigure } from '../../domain/figures/figure.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import { receiptFor, shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import {
  countMedians,
  countVerdicts,
  largestChanges,
  type BothWays,
  type MedianCount,
  type OccupationChange,
} from '../../domain/changes/release-change-lists.ts';
import { priceChange, type Verdict } from '../../domain/changes/release-change.ts';
import { codeChanges, type CodeChanges } from '../../domain/changes/release-codes.ts';
import { routes } from '../../domain/site/links.ts';
import { oewsFigure, oewsRowsAt } from '../../facts/oews.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { oewsNational } from '../../facts/tables/oews.ts';
import { changedOccupations, changedMeasures, pricesOf } from './changed-occupations.ts';
import { followedOccupations } from './followed-occupations.ts';
import { newestPair, type ReleasePair } from './release-pairs.ts';

/** Lists and counts of a pair whose figures may be compared. */
export interface ComparedPair {
  readonly occupations: readonly OccupationChange[];
  readonly medians: MedianCount;
  readonly meanVerdicts: Readonly<Record<Verdict, number>>;
  readonly employeeVerdicts: Readonly<Record<Verdict, number>>;
  readonly median: BothWays;
  readonly mean: BothWays;
  readonly employees: BothWays;
  /** All jobs together; undefined where a release has no line for them. */
  readonly allJobs: AllJobsChange | undefined;
  readonly prices: DerivedFigure;
  readonly receipts: readonly Receipt[];
}

export interface AllJobsChange extends Pick<OccupationChange, 'median' | 'employees'> {
  readonly realChange: DerivedFigure;
  readonly jobsChange: DerivedFigure;
  /** The earlier median in dollars of the later release. */
  readonly earlierReal: DerivedFigure;
}

/** Everything the page of one pair of releases shows. */
export interface ChangePage {
  readonly pair: ReleasePair;
  readonly isNewest: boolean;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** Undefined where the list of occupations was redrawn: then no figure is shown. */
  readonly compared: ComparedPair | undefined;
  readonly codes: CodeChanges;
  /** What sets either release apart, as sentences. */
  readonly notes: readonly { readonly label: string; readonly note: string }[];
  readonly downloads: readonly { readonly label: string; readonly href: string }[];
  readonly sourcesLine: string;
}

export function changePage(pair: ReleasePair): ChangePage {
  const { earlier, later } = pair;
  const releases = [earlier, later];
  return {
    pair,
    isNewest: pair.slug === newestPair().slug,
    title: `What changed, ${pair.label}`,
    description: pair.isBreak
      ? `The list of occupations was redrawn between ${earlier.label} and ${later.label}: which were renamed, split or joined, and why no figures are compared.`
      : `Pay in the middle in real dollars, mean pay beyond its error, and the number of employees, by occupation: ${pair.label}, with sources.`,
    path: routes.releaseChange(pair.slug),
    trail: [
      { name: 'Data', href: routes.data() },
      { name: 'What changed', href: routes.changes() },
    ],
    compared: pair.isBreak ? undefined : comparedPair(pair),
    codes: codeChanges(
      oewsRowsAt('detailed', earlier.release),
      oewsRowsAt('detailed', later.release),
      followedOccupations(earlier.release, later.release),
    ),
    notes: releases.flatMap(({ label, note }) => (note === '' ? [] : [{ label, note }])),
    downloads: releases.map(({ label, release }) => ({
      label,
      href: routes.download(oewsNational.path.replace('{release}', release)),
    })),
    sourcesLine: `${shortAttribution(sourceOf(pair.earlier.release))}. ${shortAttribution(sourceOf(pair.later.release))}.`,
  };
}

const sourceOf = (release: string) =>
  sourceOfFact(oewsFigure(allOccupationsCode, 'annual-median', release).id);

export function comparedPair(pair: ReleasePair): ComparedPair {
  const occupations = changedOccupations(pair);
  return {
    occupations,
    medians: countMedians(occupations),
    meanVerdicts: countVerdicts(occupations, 'mean'),
    employeeVerdicts: countVerdicts(occupations, 'employees'),
    median: largestChanges(occupations, 'median'),
    mean: largestChanges(occupations, 'mean'),
    employees: largestChanges(occupations, 'employees'),
    allJobs: allJobsChange(pair),
    prices: priceChange(pricesOf(pair)),
    receipts: receiptsOf(pair),
  };
}

/** Pay and employees of all jobs in both releases of a pair. */
export function allJobsChange(pair: ReleasePair): AllJobsChange | undefined {
  const { median, employees } = changedMeasures(allOccupationsCode, pair);
  const { earlier, later } = pricesOf(pair);
  const earlierReal = realDollars(median.earlier, earlier, later);
  if (!median.change || !employees.change || !earlierReal) return undefined;
  return {
    median,
    employees,
    realChange: median.change,
    jobsChange: employees.change,
    earlierReal: { ...earlierReal, derived: 'later-dollars' },
  };
}

const shownMeasures = [
  'annual-median',
  'annual-mean',
  'mean-rse',
  'employment',
  'employment-rse',
] as const;

function receiptsOf(pair: ReleasePair): readonly Receipt[] {
  const { earlier, later } = pricesOf(pair);
  const pay = [pair.later, pair.earlier].map(({ release }) => {
    const ids = shownMeasures.map((measure) => oewsFigure(allOccupationsCode, measure, release).id);
    return { ...receiptFor(ids, sourceOf(release)), code: 'of each row' };
  });
  const prices = {
    ...receiptFor([later.id, earlier.id], sourceOfFact(later.id)),
    period: `${pair.earlier.label} and ${pair.later.label}`,
  };
  return [...pay, prices];
}
