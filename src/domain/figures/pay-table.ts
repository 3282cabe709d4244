import { payMeasure, payPoints, percentilePoints, type PayPoint } from './measure.ts';
import type { OewsMeasure } from './measures.ts';

/** A row of the table of an occupation's pay: in the words of a reader and of a school book. */
export interface PayTableRow {
  readonly id: string;
  readonly plain: string;
  readonly term: string;
  /** What its cells hold: pay by the year and by the hour, or one figure of both. */
  readonly cells: readonly [OewsMeasure, OewsMeasure] | readonly [OewsMeasure];
  /** The relative standard error of what it holds, where one is published. */
  readonly error?: OewsMeasure;
}

const payRow = (point: PayPoint): PayTableRow => {
  const { plain, term } = payPoints[point];
  const cells = [payMeasure('annual', point), payMeasure('hourly', point)] as const;
  return { id: point, plain, term, cells };
};

/** The rows of the table, in order; those with one figure stand at its foot. */
export const payTableRows: readonly PayTableRow[] = [
  ...percentilePoints.map(payRow),
  { ...payRow('mean'), error: 'mean-rse' },
  {
    id: 'employees',
    plain: 'People counted',
    term: 'employees',
    cells: ['employment'],
    error: 'employment-rse',
  },
];
