import type { Axis } from '../pay/axis.ts';
import type { Figure } from '../figures/figure.ts';
import type { PayPeriod } from '../figures/measure.ts';
import type { PayRange } from '../pay/pay-range.ts';
import { wholePayAxis } from '../pay/shared-pay-axis.ts';
import {
  occupationsOf,
  sharedPeriod,
  type ComparedCareer,
  type ComparedOccupation,
} from './compared-career.ts';
import type { WorkByCode } from './compared-work.ts';
import type { ComparisonEdition } from './edition.ts';
import type { ShownPay } from './shown-pay.ts';

/** Careers side by side, with all that is needed to write them down. */
export interface Comparison {
  readonly careers: readonly ComparedCareer[];
  /** Every occupation among them, once. */
  readonly occupations: readonly ComparedOccupation[];
  readonly edition: ComparisonEdition;
  readonly pay: ShownPay;
  /** The period that all strips share. */
  readonly period: PayPeriod;
  readonly axis: Axis;
  /** What is told of the work of each occupation; empty where it was not asked for. */
  readonly work: WorkByCode;
  /** The median of all jobs of the nation. */
  readonly allJobs: Figure;
  /** The range of an occupation in the shared period. */
  rangeOf(occupation: ComparedOccupation): PayRange;
}

/** Few enough ticks for a phone. */
const mostTicks = 4;

export function comparisonOf(
  careers: readonly ComparedCareer[],
  edition: ComparisonEdition,
  pay: ShownPay,
  work: WorkByCode = new Map(),
): Comparison {
  const occupations = occupationsOf(careers);
  const period = sharedPeriod(occupations);
  const ranges = new Map(occupations.map((each) => [each.code, pay.range(each, period)]));
  const allJobs = edition.allJobs[period];
  const nations = pay.place ? occupations.map(({ pay: nation }) => nation[period].median) : [];
  return {
    careers,
    occupations,
    edition,
    pay,
    work,
    period,
    axis: wholePayAxis([...ranges.values()], [allJobs, ...nations], mostTicks),
    allJobs,
    rangeOf: (occupation) => ranges.get(occupation.code) ?? pay.range(occupation, period),
  };
}

/** What a strip's dashed line stands for: all jobs, or in a place the same job in the nation. */
export function referenceOf({ pay, allJobs, period }: Comparison, occupation: ComparedOccupation) {
  return pay.place ? occupation.pay[period].median : allJobs;
}
