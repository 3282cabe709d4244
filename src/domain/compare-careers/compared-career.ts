import type { Figure } from '../figures/figure.ts';
import type { HistoryPoint } from '../history/history-series.ts';
import type { PayPeriod } from '../figures/measure.ts';
import type { OccupationCode } from '../words/occupation-code.ts';
import type { PayBasis } from '../pay/living-on.ts';
import type { PayRange } from '../pay/pay-range.ts';
import type { EntryEducation } from '../schooling/preparation.ts';
import type { SchoolingSurvey } from '../schooling/schooling-survey.ts';

/** An occupation with every national figure that a comparison shows of it. */
export interface ComparedOccupation {
  readonly code: OccupationCode;
  /** As in headings: "Registered nurses". */
  readonly name: string;
  /** Within a sentence: "registered nurses". */
  readonly people: string;
  /** One of them, within a sentence: "registered nurse". */
  readonly person: string;
  readonly slug: string;
  /** The period its own page leads with. */
  readonly period: PayPeriod;
  readonly pay: Readonly<Record<PayPeriod, PayRange>>;
  /** People counted by the survey of employers, without the self-employed. */
  readonly employees: Figure;
  readonly outlook: ComparedOutlook;
  readonly waysIn: ComparedWaysIn;
  /** Oldest first, the newest release last. */
  readonly history: readonly HistoryPoint[];
  /** Where its line of pay stops: the label of the release, and why, in a sentence. */
  readonly breaks: readonly { readonly after: string; readonly reason: string }[];
}

/** What is projected for the nation; jobs count the self-employed too. */
export interface ComparedOutlook {
  readonly jobs: Figure;
  /** In percent over the decade. */
  readonly growth: Figure;
  readonly openings: Figure;
}

export interface ComparedWaysIn {
  /** What analysts assign, in words; undefined where they assign none. */
  readonly education: EntryEducation | undefined;
  readonly experience: string | undefined;
  readonly training: string | undefined;
  /** What people who know the job say; undefined where nobody was asked. */
  readonly survey: SchoolingSurvey | undefined;
  /** The law fixes the degree, so that what a survey says of it is left out. */
  readonly degreeIsLaw: boolean;
}

/**
 * What a reader compares. An occupation has itself; a title has the occupations that people with
 * it may be counted in, which are shown one by one.
 */
export interface ComparedCareer {
  readonly kind: 'occupation' | 'title';
  readonly name: string;
  readonly slug: string;
  readonly occupations: readonly ComparedOccupation[];
}

/** Every occupation of `careers` once, in their order. */
export function occupationsOf(careers: readonly ComparedCareer[]): readonly ComparedOccupation[] {
  const all = careers.flatMap(({ occupations }) => occupations);
  return [...new Map(all.map((occupation) => [occupation.code, occupation])).values()];
}

/** The period in which `occupations` can stand on one axis: the hour only where all lead with it. */
export function sharedPeriod(occupations: readonly ComparedOccupation[]): PayPeriod {
  return occupations.length > 0 && occupations.every(({ period }) => period === 'hourly')
    ? 'hourly'
    : 'annual';
}

/** Which pay is published of an occupation across the nation. */
export function payBasisOf({ pay }: ComparedOccupation): PayBasis {
  const [year, hour] = [pay.annual.median, pay.hourly.median];
  if ('missing' in year && year.missing === 'hourly-only') return 'hourly-only';
  return 'missing' in hour && hour.missing === 'annual-only' ? 'annual-only' : 'both';
}
