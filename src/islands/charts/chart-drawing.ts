import type { ChartConfiguration } from 'chart.js';
import type { ChartLook } from './chart-look.ts';
import type { ChartTable } from './chart-table.ts';

/** A chart ready for Chart.js, and the height it needs. */
export interface ChartDrawing {
  readonly config: ChartConfiguration<'bar'> | ChartConfiguration<'line'>;
  /** Pixels. */
  readonly height: number;
}

/** One kind of chart: from numbers to a drawing. `choice` is the radio chosen, or ''. */
export type ChartKindDrawing = (table: ChartTable, look: ChartLook, choice: string) => ChartDrawing;
