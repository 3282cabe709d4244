import { formatAxisCount } from '../../../domain/format.ts';
import { barOptions, barsHeight, nameLines } from '../bar-options.ts';
import { numbersBeside } from '../canvas-marks.ts';
import type { ChartKindDrawing } from '../chart-drawing.ts';
import { exactly } from '../chart-table.ts';

/**
 * Openings a year: places of people who leave, then new jobs. Their sum is within rounding of the
 * published openings, which stand beside the bar.
 */
export const openings: ChartKindDrawing = (table, look) => {
  const { rows, heads } = table;
  const leaving = rows.map((row) => exactly(row, 'replacement'));
  const added = rows.map((row) => exactly(row, 'new-jobs'));
  const line = (index: number, series: string) =>
    `${heads[series] ?? ''}: ${rows[index]?.cells[series]?.text ?? ''}`;
  return {
    height: barsHeight(rows.length, look),
    config: {
      type: 'bar',
      data: {
        labels: rows.map((row) => nameLines(row.name, look)),
        datasets: [
          { data: leaving, backgroundColor: look.half, hoverBackgroundColor: look.half },
          {
            data: added,
            backgroundColor: look.middle,
            hoverBackgroundColor: look.middle,
            borderColor: look.page,
            borderWidth: { left: 2 },
            borderSkipped: false,
          },
        ],
      },
      options: barOptions({
        table,
        look,
        tick: formatAxisCount,
        stacked: true,
        roomForNumbers: 76,
        tooltip: (index) =>
          ['openings', 'replacement', 'new-jobs'].map((series) => line(index, series)),
      }),
      plugins: [
        numbersBeside(
          rows.map((row, index) => ({
            at: (leaving[index] ?? 0) + (added[index] ?? 0),
            words: row.cells.openings?.text ?? '',
          })),
          look,
        ),
      ],
    },
  };
};
