import { Chart, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { chartLook } from './chart-look.element.ts';
import { readChartTable } from './chart-table.element.ts';
import { history } from './history-chart.element.ts';

Chart.register(LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Draws the history in `table` into `canvas`, which stands in a box of its own. The caller destroys it. */
export function drawChart(
  canvas: HTMLCanvasElement,
  table: HTMLTableElement,
  choice: string,
): { destroy(): void } {
  const box = canvas.parentElement ?? canvas;
  const { config, height } = history(readChartTable(table), chartLook(box), choice);
  box.style.height = `${String(height)}px`;
  return new Chart(canvas, config);
}
