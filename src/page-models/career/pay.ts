import { axisFor, type Axis } from '../../domain/axis.ts';
import { ratio } from '../../domain/derive.ts';
import { isPresent, type DerivedFigure, type Figure } from '../../domain/figure.ts';
import { payMeasure, percentilePoints, type PayPeriod } from '../../domain/measure.ts';
import { allOccupationsCode, type OccupationCode } from '../../domain/occupation-code.ts';
import { hasAnyPay, largestPay, payRangeFrom, type PayRange } from '../../domain/pay-range.ts';
import { receiptFor, type Receipt } from '../../domain/receipt.ts';
import { reliabilityOf, type Reliability } from '../../domain/reliability.ts';
import { currentOccupation, oewsFigure } from '../../facts/oews.ts';
import { sourceOfFact } from '../../facts/sources.ts';

/** A number with its published error and that error in a word. */
export interface EstimateWithError {
  readonly figure: Figure;
  readonly error: Figure;
  readonly reliability: Reliability | undefined;
}

export interface PaySection {
  /** The range the page leads with: by the year, or by the hour where only that is published. */
  readonly range: PayRange;
  readonly isPublished: boolean;
  readonly axis: Axis;
  /** The median of all jobs, in the same period. */
  readonly allJobs: Figure;
  /** How many times the median of all jobs. */
  readonly timesAllJobs: DerivedFigure | undefined;
  readonly yearly: PayRange;
  readonly hourly: PayRange;
  readonly yearlyMean: Figure;
  readonly hourlyMean: Figure;
  readonly meanError: Figure;
  readonly meanReliability: Reliability | undefined;
  readonly employees: EstimateWithError;
  readonly payBasis: 'both' | 'annual-only' | 'hourly-only';
  /** Two neighboring percentiles are the same amount. */
  readonly hasEqualPercentiles: boolean;
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
  const employees = oewsFigure(code, 'employment');
  const employeesError = oewsFigure(code, 'employment-rse');
  const meanError = oewsFigure(code, 'mean-rse');
  const facts = [...percentilePoints.map((point) => range[point].id), employees.id];
  return {
    range,
    isPublished: hasAnyPay(range),
    axis: axisFor(largestPay([range])),
    allJobs,
    timesAllJobs: ratio(range.median, allJobs),
    yearly: payRangeOf(code, 'annual'),
    hourly: payRangeOf(code, 'hourly'),
    yearlyMean: oewsFigure(code, 'annual-mean'),
    hourlyMean: oewsFigure(code, 'hourly-mean'),
    meanError,
    meanReliability: reliabilityOf(meanError),
    employees: {
      figure: employees,
      error: employeesError,
      reliability: reliabilityOf(employeesError),
    },
    payBasis: currentOccupation(code).pay_basis,
    hasEqualPercentiles: hasEqualPercentiles(range),
    receipt: receiptFor(facts, sourceOfFact(range.median.id)),
  };
}

function hasEqualPercentiles(range: PayRange): boolean {
  const values = percentilePoints.map((point) => range[point]).filter(isPresent);
  return values.some((figure, index) => figure.value === values[index - 1]?.value);
}
