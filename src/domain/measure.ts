export type PayPeriod = 'annual' | 'hourly';
export type PayPoint = 'mean' | PercentilePoint;
export type PayMeasure = `${PayPeriod}-${PayPoint}`;

/** The five published percentiles, lowest first. */
export const percentilePoints = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
export type PercentilePoint = (typeof percentilePoints)[number];

export const oewsMeasures = [
  'employment',
  'employment-rse',
  'mean-rse',
  'annual-mean',
  'annual-p10',
  'annual-p25',
  'annual-median',
  'annual-p75',
  'annual-p90',
  'hourly-mean',
  'hourly-p10',
  'hourly-p25',
  'hourly-median',
  'hourly-p75',
  'hourly-p90',
] as const;
export type OewsMeasure = (typeof oewsMeasures)[number];

/** What an OEWS release says of a place: the national measures, and how common a job is there. */
export const placeMeasures = [...oewsMeasures, 'jobs-per-1000', 'location-quotient'] as const;
export type PlaceMeasure = (typeof placeMeasures)[number];

export const projectionMeasures = [
  'jobs-base',
  'jobs-projected',
  'change-number',
  'change-percent',
  'openings',
  'self-employed-percent',
  'exit-rate',
  'transfer-rate',
  'separation-rate',
  'exits',
  'transfers',
  'separations',
] as const;
export type ProjectionMeasure = (typeof projectionMeasures)[number];

/**
 * `usd-year`: whole dollars a year. `usd-hour`: dollars an hour. `persons`: people or jobs,
 * never thousands. `percent`: per hundred. `per-thousand`: of every thousand jobs. `quotient`: a
 * share there over the same share in the nation, 1 where both are alike. `index`: a price index.
 * `score`: a rating on the source's own scale.
 */
export type Unit =
  'usd-year' | 'usd-hour' | 'persons' | 'percent' | 'per-thousand' | 'quotient' | 'index' | 'score';

export function payMeasure(period: PayPeriod, point: PayPoint): PayMeasure {
  return `${period}-${point}`;
}
