import type { Plugin } from 'chart.js';
import type { ChartLook } from './chart-look.element.ts';

/** Where a line stops and starts again, on the axis of years, and what to print above it. */
export interface Stop {
  readonly x: number;
  readonly words: string;
}

/** A dotted line at each stop, numbered as the notes below the chart are. */
export function stopLines(stops: readonly Stop[], look: ChartLook): Plugin<'line'> {
  return {
    id: 'stops',
    beforeDatasetsDraw({ ctx, chartArea, scales }) {
      ctx.save();
      ctx.strokeStyle = look.edge;
      ctx.fillStyle = look.quiet;
      ctx.font = `${look.fontSize}px ${look.fontFamily}`;
      ctx.textAlign = 'center';
      ctx.setLineDash([1, 3]);
      for (const { x, words } of stops) {
        const at = scales.x?.getPixelForValue(x) ?? 0;
        ctx.beginPath();
        ctx.moveTo(at, chartArea.top - 4);
        ctx.lineTo(at, chartArea.bottom);
        ctx.stroke();
        ctx.fillText(words, at, chartArea.top - 8);
      }
      ctx.restore();
    },
  };
}
