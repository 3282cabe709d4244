import { realDollars } from '../figures/derive.ts';
import { parseFactId } from '../figures/fact-id.ts';
import { figureCell, figureOfCell, type FigureCell } from '../figures/figure-cell.ts';
import { isPresent, type Figure } from '../figures/figure.ts';
import type { MeasureOf } from '../figures/measures.ts';
import type { HistoryPoint } from '../history/history-series.ts';
import { payMeasure, percentilePoints, type PayPeriod } from '../figures/measure.ts';
import { payRangeFrom, type PayRange } from '../pay/pay-range.ts';
import type { SchoolingSurvey } from '../schooling/schooling-survey.ts';
import type { ComparedOccupation } from './compared-career.ts';
import type { ComparisonEdition } from './edition.ts';

type HistoryLine = readonly [
  release: string,
  cell: FigureCell,
  link: HistoryPoint['link'],
  breakAfter: boolean,
  codeThen: string,
];

/** An occupation as the browser fetches it: what `ComparedOccupation` holds, without fact ids. */
export interface ComparedFile extends Pick<
  ComparedOccupation,
  'code' | 'name' | 'people' | 'person' | 'slug' | 'period'
> {
  /** The five percentiles, lowest first. */
  readonly pay: Readonly<Record<PayPeriod, readonly FigureCell[]>>;
  readonly employees: FigureCell;
  /** Jobs, growth and openings. */
  readonly outlook: readonly [FigureCell, FigureCell, FigureCell];
  readonly waysIn: Omit<ComparedOccupation['waysIn'], 'survey'>;
  readonly survey?: Omit<SchoolingSurvey, 'answers'> & {
    /** The O*NET code that was asked about. */
    readonly code: string;
    readonly answers: readonly (readonly [measure: string, label: string, cell: FigureCell])[];
  };
  readonly history: readonly HistoryLine[];
  readonly breaks: ComparedOccupation['breaks'];
}

export function writeComparedFile(occupation: ComparedOccupation): ComparedFile {
  const {
    code,
    name,
    people,
    person,
    slug,
    period,
    pay,
    employees,
    outlook,
    waysIn,
    history,
    breaks,
  } = occupation;
  const { survey, ...assigned } = waysIn;
  const cells = (range: PayRange) => percentilePoints.map((point) => figureCell(range[point]));
  return {
    code,
    name,
    people,
    person,
    slug,
    period,
    pay: { annual: cells(pay.annual), hourly: cells(pay.hourly) },
    employees: figureCell(employees),
    outlook: [figureCell(outlook.jobs), figureCell(outlook.growth), figureCell(outlook.openings)],
    waysIn: assigned,
    ...(survey ? { survey: writeSurvey(survey) } : {}),
    history: history.map(({ release, nominal, link, breakAfter }) => [
      release,
      figureCell(nominal),
      link,
      breakAfter,
      parseFactId(nominal.id).code,
    ]),
    breaks,
  };
}

function writeSurvey({ answers, ...survey }: SchoolingSurvey): NonNullable<ComparedFile['survey']> {
  const ids = answers.map(({ share }) => parseFactId(share.id));
  return {
    ...survey,
    code: ids[0]?.code ?? '',
    answers: answers.map(({ label, share }, at) => [
      ids[at]?.measure ?? '',
      label,
      figureCell(share),
    ]),
  };
}

/** The occupation of a file, with the fact id of every figure. */
export function readComparedFile(
  file: ComparedFile,
  edition: ComparisonEdition,
): ComparedOccupation {
  const { code, name, people, person, slug, period } = file;
  const wages = (measure: MeasureOf<'oews'>, cell?: FigureCell): Figure =>
    figureOfCell({ dataset: 'oews', release: edition.release, place: 'US', code, measure }, cell);
  const projected = (release: string, measure: MeasureOf<'ep'>, cell: FigureCell): Figure =>
    figureOfCell({ dataset: 'ep', release, place: 'US', code, measure }, cell);
  const range = (by: PayPeriod) =>
    payRangeFrom(by, (point) =>
      wages(payMeasure(by, point), file.pay[by][percentilePoints.indexOf(point)]),
    );
  const [jobs, growth, openings] = file.outlook;
  const survey = file.survey && readSurvey(file.survey, edition.survey);
  const { education, experience, training, degreeIsLaw } = file.waysIn;
  return {
    code,
    name,
    people,
    person,
    slug,
    period,
    pay: { annual: range('annual'), hourly: range('hourly') },
    employees: wages('employment', file.employees),
    outlook: {
      jobs: projected(edition.projections, 'jobs-base', jobs),
      growth: projected(edition.outlook, 'change-percent', growth),
      openings: projected(edition.outlook, 'openings', openings),
    },
    waysIn: { education, experience, training, survey, degreeIsLaw },
    history: file.history.map((line) => readPoint(line, period, edition)),
    breaks: file.breaks,
  };
}

function readSurvey(
  { code, answers, ...survey }: NonNullable<ComparedFile['survey']>,
  release: string,
): SchoolingSurvey {
  return {
    ...survey,
    answers: answers.map(([measure, label, cell]) => ({
      label,
      share: figureOfCell({ dataset: 'onet', release, place: 'US', code, measure }, cell),
    })),
  };
}

function readPoint(
  [release, cell, link, breakAfter, code]: HistoryLine,
  period: PayPeriod,
  { releases, release: newest }: ComparisonEdition,
): HistoryPoint {
  const measure = payMeasure(period, 'median');
  const nominal = figureOfCell({ dataset: 'oews', release, place: 'US', code, measure }, cell);
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
