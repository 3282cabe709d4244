import { difference } from '../figures/derive.ts';
import { figureOfCell, type FigureCell } from '../figures/figure-cell.ts';
import { payMeasure, percentilePoints, type PayPeriod } from '../figures/measure.ts';
import { payRangeFrom, type PayRange } from '../pay/pay-range.ts';
import { career } from '../site/addresses.ts';
import type { NextStep, ServedStepKind } from './next-step.ts';

/** A step as a data file has it, without fact ids. */
export interface StepLine extends Pick<
  NextStep,
  'code' | 'name' | 'carriesOver' | 'isNew' | 'asks'
> {
  /** The last part of the career's address. */
  readonly slug: string;
  /** The lists that it stands in. */
  readonly kinds: readonly ServedStepKind[];
  /** The median, and the period that it is of. */
  readonly pay: readonly [PayPeriod, FigureCell];
  readonly openings: FigureCell;
}

/** A career and the steps from it, as the browser fetches them to follow a path. */
export interface StepsFile {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  /** Its people within a sentence. */
  readonly people: string;
  /** The period of its leading pay. */
  readonly period: PayPeriod;
  /** The release of pay and the edition of openings. */
  readonly release: string;
  readonly edition: string;
  /** The five percentiles, lowest first, by the year and by the hour. */
  readonly pay: Readonly<Record<PayPeriod, readonly FigureCell[]>>;
  /** In the order of the lists, each once. */
  readonly steps: readonly StepLine[];
}

/** A step that is not shown with a range of its own. */
export interface ListedStep extends Omit<NextStep, 'range'> {
  readonly slug: string;
  readonly kinds: readonly ServedStepKind[];
}

/** The pay of a career of a file, in a period. */
export function rangeOf({ code, release, pay }: StepsFile, period: PayPeriod): PayRange {
  return payRangeFrom(period, (point) =>
    figureOfCell(
      { dataset: 'oews', release, place: 'US', code, measure: payMeasure(period, point) },
      pay[period][percentilePoints.indexOf(point)],
    ),
  );
}

/** The steps of a file, each figure with its id and each difference worked out. */
export function stepsOf(file: StepsFile): readonly ListedStep[] {
  const { release, edition, period } = file;
  const own = rangeOf(file, period).median;
  return file.steps.map(({ pay: [by, cell], openings, ...line }) => {
    const place = { place: 'US', code: line.code } as const;
    const pay = figureOfCell(
      { ...place, dataset: 'oews', release, measure: payMeasure(by, 'median') },
      cell,
    );
    return {
      ...line,
      href: career(line.slug),
      pay,
      payDifference: by === period ? difference(pay, own) : undefined,
      openings: figureOfCell(
        { ...place, dataset: 'ep', release: edition, measure: 'openings' },
        openings,
      ),
    };
  });
}
