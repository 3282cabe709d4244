import { parseFactId } from '../figures/fact-id.ts';
import { isPresent, type Figure } from '../figures/figure.ts';
import { percentilePoints, type PayPeriod, type PercentilePoint } from '../figures/measure.ts';

/** The five published percentiles of one occupation in one place, all by the year or all by the hour. */
export type PayRange = { readonly period: PayPeriod } & Readonly<Record<PercentilePoint, Figure>>;

/** The range with `figureOf` asked for each percentile. */
export function payRangeFrom(
  period: PayPeriod,
  figureOf: (point: PercentilePoint) => Figure,
): PayRange {
  return {
    period,
    p10: figureOf('p10'),
    p25: figureOf('p25'),
    median: figureOf('median'),
    p75: figureOf('p75'),
    p90: figureOf('p90'),
  };
}

/** Whether at least one percentile is published or known to be above the top code. */
export function hasAnyPay(range: PayRange): boolean {
  return percentilePoints.some((point) => {
    const figure = range[point];
    return isPresent(figure) || figure.missing === 'top-coded';
  });
}

/** The largest amount in the ranges that an axis must hold; 0 when nothing is published. */
export function largestPay(ranges: readonly PayRange[]): number {
  const amounts = ranges.flatMap((range) =>
    percentilePoints.map((point) => {
      const figure = range[point];
      return isPresent(figure) ? figure.value : (figure.atLeast ?? 0);
    }),
  );
  return Math.max(0, ...amounts);
}

/** Whether two neighboring percentiles are the same amount. */
export function hasEqualPercentiles(range: PayRange): boolean {
  const values = percentilePoints.map((point) => range[point]).filter(isPresent);
  return values.some((figure, index) => figure.value === values[index - 1]?.value);
}

/** What the addresses of its five figures begin with: `oews/2025-05/US/29-1141/annual`. */
export function rangeId({ median, period }: PayRange): string {
  const { dataset, release, place, code } = parseFactId(median.id);
  return [dataset, release, place, code, period].join('/');
}
