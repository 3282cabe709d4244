import { axisFor } from '../../../domain/axis.ts';
import { formatAxisDollars } from '../../../domain/format.ts';
import { barOptions, barsHeight, nameLines } from '../bar-options.ts';
import { referenceLine, whiskers } from '../canvas-marks.ts';
import type { ChartKindDrawing } from '../chart-drawing.ts';
import { atLeast, exactly } from '../chart-table.ts';

const words = [
  ['p90', '9 in 10 earn under'],
  ['p75', '3 in 4 earn under'],
  ['median', 'half earn under'],
  ['p25', '1 in 4 earn under'],
  ['p10', '1 in 10 earn under'],
] as const;

/**
 * Pay ranges: the middle half as a floating bar, a thin line over all but the lowest and highest
 * tenth, a tick at the median. A percentile that is missing leaves its part out.
 */
export const payRanges: ChartKindDrawing = (table, look) => {
  const { rows, reference } = table;
  const marks = rows.map((row) => ({
    from: exactly(row, 'p10'),
    to: atLeast(row, 'p90') ?? exactly(row, 'p75'),
    middle: exactly(row, 'median'),
  }));
  const half = rows.map((row): [number, number] | null => {
    const [from, to] = [exactly(row, 'p25'), exactly(row, 'p75')];
    return from === null || to === null ? null : [from, to];
  });
  return {
    height: barsHeight(rows.length, look),
    config: {
      type: 'bar',
      data: {
        labels: rows.map((row) => nameLines(row.name, look)),
        datasets: [
          {
            data: half,
            backgroundColor: look.half,
            hoverBackgroundColor: look.half,
            barThickness: 12,
          },
        ],
      },
      options: barOptions({
        table,
        look,
        tick: formatAxisDollars,
        max: axisFor(Math.max(0, ...marks.map(({ to }) => to ?? 0)), 6).end,
        tooltip: (index) =>
          words.map(([series, say]) => `${say} ${rows[index]?.cells[series]?.text ?? '–'}`),
      }),
      plugins: [
        referenceLine(reference ? exactly(reference, 'median') : null, look),
        whiskers(marks, look),
      ],
    },
  };
};
