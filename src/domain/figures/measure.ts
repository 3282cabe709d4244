/**
 * What a number counts or is in. `means` says it exactly, as programs are told; `words` go on a
 * line of a CSV.
 */
export const units = {
  usd: { means: 'whole dollars, paid once', words: 'dollars' },
  'usd-year': { means: 'whole dollars a year', words: 'dollars a year' },
  'usd-hour': { means: 'dollars an hour', words: 'dollars an hour' },
  persons: { means: 'people or jobs, never thousands', words: 'people' },
  percent: { means: 'per hundred', words: 'percent' },
  'per-thousand': { means: 'of every thousand jobs', words: 'per 1,000 jobs' },
  quotient: {
    means: 'a share there over the same share in the nation, 1 where both are alike',
    words: 'quotient',
  },
  index: {
    means: 'a price level, 100 at its base: the United States, or 1982–84 for consumer prices',
    words: 'index',
  },
  score: { means: 'a rating on the scale of its source', words: 'score' },
  'of-100': { means: 'a rating from 0 to 100', words: 'of 100' },
  rank: { means: 'a class of an ordered list, 1 the lowest', words: 'class' },
  rate: { means: 'per hundred, exactly', words: 'percent' },
  years: { means: 'years of age', words: 'years' },
  'usd-month': { means: 'whole dollars a month', words: 'dollars a month' },
} as const;
export type Unit = keyof typeof units;

/** The two spans that pay is published by. `per` stands after an amount, `by` after "pay by". */
export const payPeriods = {
  annual: { unit: 'usd-year', per: 'a year', by: 'the year' },
  hourly: { unit: 'usd-hour', per: 'an hour', by: 'the hour' },
} as const satisfies Readonly<Record<string, { unit: Unit; per: string; by: string }>>;
export type PayPeriod = keyof typeof payPeriods;

/** Whether numbers in a unit are pay. */
export function isPayUnit(unit: Unit): boolean {
  return Object.values(payPeriods).some((period) => period.unit === unit);
}

/**
 * The published points of pay, percentiles first and lowest first. `plain` is what a reader is
 * told, before an amount or as the head of a row; `term` the school word that stands beside it;
 * `words` begin the name of a measure.
 */
export const payPoints = {
  p10: {
    plain: 'One in ten earns less than',
    term: '10th percentile',
    words: '10th percentile of',
  },
  p25: {
    plain: 'One in four earns less than',
    term: '25th percentile',
    words: '25th percentile of',
  },
  median: { plain: 'Half earn less than', term: 'median', words: 'median' },
  p75: {
    plain: 'Three in four earn less than',
    term: '75th percentile',
    words: '75th percentile of',
  },
  p90: {
    plain: 'Nine in ten earn less than',
    term: '90th percentile',
    words: '90th percentile of',
  },
  mean: { plain: 'The average', term: 'mean', words: 'mean' },
} as const;
export type PayPoint = keyof typeof payPoints;

/** The five published percentiles, lowest first. */
export const percentilePoints = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type PercentilePoint = (typeof percentilePoints)[number];

export type PayMeasure = `${PayPeriod}-${PayPoint}`;

export function payMeasure<Period extends PayPeriod, Point extends PayPoint>(
  period: Period,
  point: Point,
): `${Period}-${Point}` {
  return `${period}-${point}`;
}
