import { figureOfCell, type FigureCell } from '../figures/figure-cell.ts';
import type { Figure } from '../figures/figure.ts';
import { payMeasure, type PayPeriod } from '../figures/measure.ts';
import { nationId, type Place } from '../places/place.ts';
import { entryEducationLevels, type EntryEducation } from '../schooling/preparation.ts';
import type { OccupationCode } from '../words/occupation-code.ts';

/** What a result says of a career in figures. */
export interface CareerFacts {
  readonly period: PayPeriod;
  /** In the place, where one is asked for; undefined while its pay is on the way. */
  readonly median: Figure | undefined;
  /** The place that the median is of; undefined for the whole country. */
  readonly place?: Place;
  /** What analysts list as typical; undefined where they list nothing. */
  readonly schooling: EntryEducation | undefined;
  /** Projected openings a year in the whole country. */
  readonly openings: Figure;
}

/** Whether pay leads by the hour, the median, the place of the schooling in its order, openings. */
type FactsRow = readonly [
  isHourly: 0 | 1,
  median: FigureCell,
  schooling: number,
  openings: FigureCell,
];

/** The facts of every career, as they are sent with the sentences. */
export interface CareerFactsFile {
  /** The release of the pay, and the edition of the projections. */
  readonly pay: string;
  readonly outlook: string;
  readonly rows: Readonly<Record<string, FactsRow>>;
}

export const factsRow = (
  period: PayPeriod,
  median: FigureCell,
  schooling: EntryEducation | undefined,
  openings: FigureCell,
): FactsRow => [
  period === 'hourly' ? 1 : 0,
  median,
  schooling === undefined ? -1 : entryEducationLevels.indexOf(schooling),
  openings,
];

/** The facts of an occupation; undefined where the file has none. */
export function careerFacts(file: CareerFactsFile, code: OccupationCode): CareerFacts | undefined {
  const row = file.rows[code];
  if (!row) return undefined;
  const [isHourly, median, schooling, openings] = row;
  const period = isHourly === 1 ? 'hourly' : 'annual';
  const of = { place: nationId, code } as const;
  return {
    period,
    median: figureOfCell(
      { dataset: 'oews', release: file.pay, ...of, measure: payMeasure(period, 'median') },
      median,
    ),
    schooling: entryEducationLevels[schooling],
    openings: figureOfCell(
      { dataset: 'ep', release: file.outlook, ...of, measure: 'openings' },
      openings,
    ),
  };
}
