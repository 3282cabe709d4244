import type { Axis } from '../../domain/pay/axis.ts';
import { ratio } from '../../domain/figures/derive.ts';
import type { DerivedFigure, Figure } from '../../domain/figures/figure.ts';
import { oewsMeasures, type OewsMeasure } from '../../domain/figures/measures.ts';
import { payMeasure, percentilePoints, type PayPeriod } from '../../domain/figures/measure.ts';
import { allOccupationsCode, type OccupationCode } from '../../domain/words/occupation-code.ts';
import { hasAnyPay, payRangeFrom, type PayRange } from '../../domain/pay/pay-range.ts';
import { receiptFor, type Receipt } from '../../domain/figures/receipt.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import { currentOccupation, oewsFigure } from '../../facts/oews.ts';
import { sourceOfFact } from '../../facts/sources.ts';

export interface PaySection {
  /** The range the page leads with: by the year, or by the hour where only that is published. */
  readonly range: PayRange;
  readonly isPublished: boolean;
  readonly axis: Axis;
  /** The median of all jobs, in the same period. */
  readonly allJobs: Figure;
  /** How many times the median of all jobs. */
  readonly timesAllJobs: DerivedFigure | undefined;
  /** Every national figure of OEWS. */
  readonly figures: Readonly<Record<OewsMeasure, Figure>>;
  readonly payBasis: 'both' | 'annual-only' | 'hourly-only';
  readonly receipt: Receipt;
}

/** The national pay range of an occupation or group, by the year or by the hour. */
export function payRangeOf(code: string, period: PayPeriod): PayRange {
  return payRangeFrom(period, (point) => oewsFigure(code, payMeasure(period, point)));
}

/** The period a page leads with: the year, unless only hourly pay is published. */
export function leadingPeriod(code: string): PayPeriod {
  return currentOccupation(code).pay_basis === 'hourly-only' ? 'hourly' : 'annual';
}

export function paySection(code: OccupationCode): PaySection {
  const period = leadingPeriod(code);
  const range = payRangeOf(code, period);
  const allJobs = oewsFigure(allOccupationsCode, payMeasure(period, 'median'));
  const figures = Object.fromEntries(
    oewsMeasures.map((measure) => [measure, oewsFigure(code, measure)]),
  ) as PaySection['figures'];
  const facts = [...percentilePoints.map((point) => range[point].id), figures.employment.id];
  return {
    range,
    isPublished: hasAnyPay(range),
    axis: wholePayAxis([range], [allJobs]),
    allJobs,
    timesAllJobs: ratio(range.median, allJobs),
    figures,
    payBasis: currentOccupation(code).pay_basis,
    receipt: receiptFor(facts, sourceOfFact(range.median.id)),
  };
}
