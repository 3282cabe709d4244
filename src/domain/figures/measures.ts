import { measure, type Measure } from './make-measure.ts';
import { amount, fmr, ipeds, tax } from './measures-of-money.ts';
import {
  payPeriods,
  payPoints,
  percentilePoints,
  units,
  type PayPeriod,
  type PayPoint,
  type PercentilePoint,
} from './measure.ts';
import { contextItemIds, contextItems, type ContextItemId } from '../work-context/context-items.ts';
import { lowerFirst, upperFirst } from '../words/wording.ts';

export type { Measure };

const jobs = (words: string, given: Partial<Measure> = {}) =>
  measure('persons', words, { unitWords: 'jobs', counts: 'jobs', ...given });

const share = (words: string, column: string) => measure('percent', words, { column });

const workers = (words: string, column: string) => measure('persons', words, { column });

function pay(period: PayPeriod, point: PayPoint): Measure {
  const { unit } = payPeriods[period];
  const { term, words } = payPoints[point];
  const what = point === 'mean' ? 'Mean wage' : upperFirst(term);
  return measure(unit, `${words} ${period} wage`, { column: `${what}, ${units[unit].means}` });
}

function percentiles<Period extends PayPeriod>(
  period: Period,
): Readonly<Record<`${Period}-${PercentilePoint}`, Measure>> {
  const entries = percentilePoints.map((point) => [`${period}-${point}`, pay(period, point)]);
  return Object.fromEntries(entries) as Record<`${Period}-${PercentilePoint}`, Measure>;
}

/** Occupational Employment and Wage Statistics. */
const oews = {
  employment: measure('persons', 'number of employees', {
    column: 'Employees, rounded by the agency',
    counts: 'employees',
  }),
  'employment-rse': share(
    'relative standard error of the number of employees',
    'Relative standard error of employment',
  ),
  'jobs-per-1000': measure('per-thousand', 'jobs of this occupation among every 1,000 jobs there', {
    column: 'Jobs of the occupation among every 1,000 jobs there',
    belowNation: true,
  }),
  'location-quotient': measure('quotient', 'share of jobs there over the share in the nation', {
    column: 'Share of the occupation in the jobs there, over its share in the nation',
    belowNation: true,
  }),
  'hourly-mean': pay('hourly', 'mean'),
  'annual-mean': pay('annual', 'mean'),
  'mean-rse': measure('percent', 'relative standard error of the mean wage', {}),
  ...percentiles('hourly'),
  ...percentiles('annual'),
} as const;

/** Employment Projections. */
const ep = {
  'jobs-base': jobs('jobs in the base year'),
  'jobs-projected': jobs('jobs projected for the target year'),
  'change-number': jobs('projected change in jobs'),
  'change-percent': share('projected change in percent', 'Projected change'),
  'self-employed-percent': share(
    'share of jobs held by the self-employed',
    'Share of jobs held by the self-employed, base year',
  ),
  openings: jobs('openings a year, on average over the decade', {
    column: 'Openings a year, average over the decade',
    unitWords: 'openings a year',
  }),
  'exit-rate': share(
    'share who leave the labor force in a year',
    'Workers leaving the labor force, a year',
  ),
  'transfer-rate': share(
    'share who move to another occupation in a year',
    'Workers moving to another occupation, a year',
  ),
  'separation-rate': share('share who leave the occupation in a year', 'Both, a year'),
  exits: workers(
    'workers who leave the labor force in a year',
    'Workers leaving the labor force, a year',
  ),
  transfers: workers(
    'workers who move to another occupation in a year',
    'Workers moving to another occupation, a year',
  ),
  separations: workers('workers who leave the occupation in a year', 'Both, a year'),
} as const;

/** Regional price parities. */
const rpp = {
  index: measure('index', 'price index', {
    column: 'Price level, all items of the United States = 100',
    unitWords: 'index, United States = 100',
  }),
} as const;

/** The Consumer Price Index. */
const cpi = {
  index: measure('index', 'price index', {
    column: 'Index, 1982-84 = 100',
    unitWords: 'index, 1982–84 = 100',
  }),
} as const;

/** The levels that O*NET's survey offers, numbered as there. */
const surveyLevels = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
type SurveyMeasure = `education-${(typeof surveyLevels)[number]}`;

/** Answers to O*NET's survey of the education that a job requires. */
const onet = Object.fromEntries(
  surveyLevels.map((level) => [
    `education-${level}`,
    share('share who name this level of education', 'Share who answered so'),
  ]),
) as Readonly<Record<SurveyMeasure, Measure>>;

/** O*NET's work context: what the day is like. */
const context = Object.fromEntries(
  contextItemIds.map((id) => {
    const { name, asked, element } = contextItems[id];
    const column = `${asked} (${element}), 0 to 100`;
    return [id, measure('of-100', `work context, ${lowerFirst(name)}`, { column })];
  }),
) as Readonly<Record<ContextItemId, Measure>>;

/** How much of the work machines could do or help with, as three sources put it. */
const ai = {
  'bls-category': measure('rank', 'class of AI exposure', {
    column: 'Class of AI exposure: 1 low, 2 moderate, 3 high, 4 very high',
  }),
  'microsoft-applicability': measure('score', 'AI applicability score', {
    column: 'AI applicability score, 0 to 1',
  }),
  'gpt-exposure': measure('score', 'exposure to language models, rated by people (beta)', {
    column: 'Share of tasks exposed, rated by people: direct, and half of those with more software',
  }),
} as const;

/** The Current Population Survey. */
const cps = {
  'median-age': measure('years', 'median age of workers', {}),
} as const;

/** Every measure of every dataset, in the order in which tables and files hold them. */
export const measures = {
  oews,
  ep,
  rpp,
  cpi,
  onet,
  context,
  ai,
  fmr,
  tax,
  cps,
  ipeds,
  amount,
} as const;

/** Which agency program a figure comes from: the first part of a fact id. */
export type Dataset = keyof typeof measures;
/** Every dataset, in the order in which they are listed. */
export const datasetIds = Object.keys(measures) as readonly Dataset[];

export type MeasureOf<Of extends Dataset> = keyof (typeof measures)[Of] & string;

/** What an OEWS release says of a place below the nation. */
export type PlaceMeasure = MeasureOf<'oews'>;
/** What it says of the nation. */
export type OewsMeasure = {
  [Id in PlaceMeasure]: (typeof oews)[Id] extends { belowNation: true } ? never : Id;
}[PlaceMeasure];
export type ProjectionMeasure = MeasureOf<'ep'>;

export function measuresOf<Of extends Dataset>(dataset: Of): readonly MeasureOf<Of>[] {
  return Object.keys(measures[dataset]) as MeasureOf<Of>[];
}

export const placeMeasures = measuresOf('oews');
export const oewsMeasures = placeMeasures.filter(isNational);
export const projectionMeasures = measuresOf('ep');
/** What the newest edition of the projections says, even where only a part of it is held. */
export const outlookMeasures = [
  'change-percent',
  'openings',
] as const satisfies readonly ProjectionMeasure[];

/** Whether the nation has a figure of the measure. */
export function isNational(id: PlaceMeasure): id is OewsMeasure {
  return !('belowNation' in oews[id]);
}
