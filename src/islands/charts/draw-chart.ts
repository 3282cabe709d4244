import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
} from 'chart.js';
import type { ChartKind } from '../../domain/chart-kind.ts';
import type { ChartKindDrawing } from './chart-drawing.ts';
import { chartLook } from './chart-look.ts';
import { readChartTable } from './chart-table.ts';
import { counts } from './kinds/counts.ts';
import { growth } from './kinds/growth.ts';
import { history } from './kinds/history.ts';
import { openings } from './kinds/openings.ts';
import { payRanges } from './kinds/pay-ranges.ts';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  Tooltip,
);

const kinds: Readonly<Record<ChartKind, ChartKindDrawing>> = {
  'pay-ranges': payRanges,
  counts,
  openings,
  growth,
  history,
};

/** Draws `table` into `canvas`, which stands in a box of its own. The caller destroys it. */
export function drawChart(
  kind: ChartKind,
  canvas: HTMLCanvasElement,
  table: HTMLTableElement,
  choice: string,
): { destroy(): void } {
  const box = canvas.parentElement ?? canvas;
  const { config, height } = kinds[kind](readChartTable(table), chartLook(box), choice);
  box.style.height = `${height}px`;
  return config.type === 'bar' ? new Chart(canvas, config) : new Chart(canvas, config);
}
