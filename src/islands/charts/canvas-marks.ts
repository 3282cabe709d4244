import type { Chart, Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.ts';

function horizontal(chart: Chart): { at: (value: number) => number; top: number; bottom: number } {
  const { chartArea, scales } = chart;
  return {
    at: (value) => scales.x?.getPixelForValue(value) ?? 0,
    top: chartArea.top,
    bottom: chartArea.bottom,
  };
}

/** The quiet dashed line that stands for all jobs, behind the bars. */
export function referenceLine(value: number | null, look: ChartLook): Plugin<'bar'> {
  return {
    id: 'reference-line',
    beforeDatasetsDraw(chart) {
      if (value === null) return;
      const { at, top, bottom } = horizontal(chart);
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = look.reference;
      ctx.lineWidth = 2;
      ctx.setLineDash([3, 3]);
      ctx.beginPath();
      ctx.moveTo(at(value), top);
      ctx.lineTo(at(value), bottom);
      ctx.stroke();
      ctx.restore();
    },
  };
}

/** What a row of a pay range adds to its bar; null where a percentile is missing. */
export interface Whisker {
  readonly from: number | null;
  readonly to: number | null;
  readonly middle: number | null;
}

/** The thin line from the 10th to the 90th percentile, and the tick at the median. */
export function whiskers(rows: readonly Whisker[], look: ChartLook): Plugin<'bar'> {
  const each = (
    chart: Chart,
    draw: (row: Whisker, y: number, at: (value: number) => number) => void,
  ) => {
    const { at } = horizontal(chart);
    for (const [index, row] of rows.entries()) {
      draw(row, chart.scales.y?.getPixelForValue(index) ?? 0, at);
    }
  };
  return {
    id: 'whiskers',
    beforeDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      ctx.strokeStyle = look.range;
      ctx.lineWidth = 3;
      each(chart, ({ from, to }, y, at) => {
        if (from === null || to === null) return;
        ctx.beginPath();
        ctx.moveTo(at(from), y);
        ctx.lineTo(at(to), y);
        ctx.stroke();
      });
      ctx.restore();
    },
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      ctx.save();
      each(chart, ({ middle }, y, at) => {
        if (middle === null) return;
        ctx.fillStyle = look.page;
        ctx.fillRect(at(middle) - 4, y - 9, 8, 18);
        ctx.fillStyle = look.middle;
        ctx.fillRect(at(middle) - 2, y - 10, 4, 20);
      });
      ctx.restore();
    },
  };
}

/** The number of each row beside the end of its bar, in the words of the table. */
export function numbersBeside(
  rows: readonly { readonly at: number | null; readonly words: string }[],
  look: ChartLook,
): Plugin<'bar'> {
  return {
    id: 'numbers-beside',
    afterDatasetsDraw(chart) {
      const { ctx } = chart;
      const { at } = horizontal(chart);
      ctx.save();
      ctx.fillStyle = look.text;
      ctx.strokeStyle = look.page;
      ctx.lineWidth = 4;
      ctx.lineJoin = 'round';
      ctx.font = `${look.fontSize}px ${look.fontFamily}`;
      ctx.textBaseline = 'middle';
      for (const [index, row] of rows.entries()) {
        const y = chart.scales.y?.getPixelForValue(index) ?? 0;
        const from = at(Math.max(row.at ?? 0, 0));
        // The outline keeps the number readable where a line runs behind it.
        ctx.strokeText(row.words, from + 6, y);
        ctx.fillText(row.words, from + 6, y);
      }
      ctx.restore();
    },
  };
}
