import { realDollars } from '../derive.ts';
import { factId, parseFactId, type Dataset } from '../fact-id.ts';
import { cellOf, figureOfCell, type FigureCell } from '../figure-cell.ts';
import { isPresent, type Figure } from '../figure.ts';
import type { HistoryPoint } from '../history-series.ts';
import { payMeasure, percentilePoints, type PayPeriod, type Unit } from '../measure.ts';
import { payRangeFrom, type PayRange } from '../pay-range.ts';
import { slugOf } from '../slug.ts';
import type { ComparedOccupation, ComparedSurvey } from './compared-career.ts';
import type { ComparisonEdition } from './edition.ts';

type HistoryLine = readonly [
  release: string,
  cell: FigureCell,
  link: HistoryPoint['link'],
  breakAfter: boolean,
  codeThen: string,
];

/** An occupation as the browser fetches it: what `ComparedOccupation` holds, without fact ids. */
export interface CareerFile extends Pick<ComparedOccupation, 'code' | 'name' | 'period'> {
  /** The five percentiles, lowest first. */
  readonly pay: Readonly<Record<PayPeriod, readonly FigureCell[]>>;
  readonly employees: FigureCell;
  /** Jobs, growth and openings. */
  readonly outlook: readonly [FigureCell, FigureCell, FigureCell];
  readonly waysIn: Omit<ComparedOccupation['waysIn'], 'survey'>;
  readonly survey?: Omit<ComparedSurvey, 'answers'> & {
    /** The O*NET code that was asked about. */
    readonly code: string;
    readonly answers: readonly (readonly [measure: string, label: string, cell: FigureCell])[];
  };
  readonly history: readonly HistoryLine[];
  readonly breaks: ComparedOccupation['breaks'];
}

export function writeCareerFile(occupation: ComparedOccupation): CareerFile {
  const { code, name, period, pay, employees, outlook, waysIn, history, breaks } = occupation;
  const { survey, ...assigned } = waysIn;
  const cells = (range: PayRange) => percentilePoints.map((point) => cellOf(range[point]));
  return {
    code,
    name,
    period,
    pay: { annual: cells(pay.annual), hourly: cells(pay.hourly) },
    employees: cellOf(employees),
    outlook: [cellOf(outlook.jobs), cellOf(outlook.growth), cellOf(outlook.openings)],
    waysIn: assigned,
    ...(survey ? { survey: writeSurvey(survey) } : {}),
    history: history.map(({ release, nominal, link, breakAfter }) => [
      release,
      cellOf(nominal),
      link,
      breakAfter,
      parseFactId(nominal.id).code,
    ]),
    breaks,
  };
}

function writeSurvey({
  occupation,
  hasImprecise,
  answers,
}: ComparedSurvey): NonNullable<CareerFile['survey']> {
  const ids = answers.map(({ share }) => parseFactId(share.id));
  return {
    occupation,
    hasImprecise,
    code: ids[0]?.code ?? '',
    answers: answers.map(({ label, share }, at) => [ids[at]?.measure ?? '', label, cellOf(share)]),
  };
}

/** The occupation of a file, with the fact id of every figure. */
export function readCareerFile(file: CareerFile, edition: ComparisonEdition): ComparedOccupation {
  const { code, name, period } = file;
  const figure = (dataset: Dataset, measure: string, unit: Unit, cell?: FigureCell): Figure => {
    const release = dataset === 'oews' ? edition.release : edition.projections;
    return figureOfCell(factId({ dataset, release, place: 'US', code, measure }), unit, cell);
  };
  const range = (by: PayPeriod) =>
    payRangeFrom(by, (point) =>
      figure(
        'oews',
        payMeasure(by, point),
        payUnit(by),
        file.pay[by][percentilePoints.indexOf(point)],
      ),
    );
  const [jobs, growth, openings] = file.outlook;
  const survey = file.survey && readSurvey(file.survey, edition.survey);
  const { education, experience, training } = file.waysIn;
  return {
    code,
    name,
    slug: slugOf(name),
    period,
    pay: { annual: range('annual'), hourly: range('hourly') },
    employees: figure('oews', 'employment', 'persons', file.employees),
    outlook: {
      jobs: figure('ep', 'jobs-base', 'persons', jobs),
      growth: figure('ep', 'change-percent', 'percent', growth),
      openings: figure('ep', 'openings', 'persons', openings),
    },
    waysIn: { education, experience, training, survey },
    history: file.history.map((line) => readPoint(line, period, edition)),
    breaks: file.breaks,
  };
}

const payUnit = (period: PayPeriod): Unit => (period === 'annual' ? 'usd-year' : 'usd-hour');

function readSurvey(
  { occupation, hasImprecise, code, answers }: NonNullable<CareerFile['survey']>,
  release: string,
): ComparedSurvey {
  const id = (measure: string) => factId({ dataset: 'onet', release, place: 'US', code, measure });
  return {
    occupation,
    hasImprecise,
    answers: answers.map(([measure, label, cell]) => ({
      label,
      share: figureOfCell(id(measure), 'percent', cell),
    })),
  };
}

function readPoint(
  [release, cell, link, breakAfter, code]: HistoryLine,
  period: PayPeriod,
  { releases, release: newest }: ComparisonEdition,
): HistoryPoint {
  const measure = payMeasure(period, 'median');
  const id = factId({ dataset: 'oews', release, place: 'US', code, measure });
  const nominal = figureOfCell(id, payUnit(period), cell);
  const [then, base] = [releases[release]?.prices, releases[newest]?.prices];
  const isKnown = isPresent(nominal) && then && base;
  return {
    release,
    label: releases[release]?.label ?? release,
    nominal,
    real: isKnown ? realDollars(nominal, then, base) : undefined,
    link,
    breakAfter,
  };
}
