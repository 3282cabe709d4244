import { formatChange } from '../../../domain/format.ts';
import { barOptions, barsHeight, nameLines } from '../bar-options.ts';
import { numbersBeside, referenceLine } from '../canvas-marks.ts';
import type { ChartKindDrawing } from '../chart-drawing.ts';
import { exactly } from '../chart-table.ts';

/** Projected growth: bars to the right of zero for gains, to the left and hollow for losses. */
export const growth: ChartKindDrawing = (table, look) => {
  const { rows, reference, heads } = table;
  const values = rows.map((row) => exactly(row, 'growth'));
  const fills = values.map((value) => ((value ?? 0) < 0 ? look.page : look.half));
  const lowest = Math.min(0, ...values.map((value) => value ?? 0));
  return {
    height: barsHeight(rows.length, look),
    config: {
      type: 'bar',
      data: {
        labels: rows.map((row) => nameLines(row.name, look)),
        datasets: [
          {
            data: values,
            backgroundColor: fills,
            hoverBackgroundColor: fills,
            borderColor: look.range,
            borderWidth: values.map((value) => ((value ?? 0) < 0 ? 2 : 0)),
          },
        ],
      },
      options: barOptions({
        table,
        look,
        tick: (value) => formatChange(value, 'percent'),
        min: Math.floor(lowest / 5) * 5,
        roomForNumbers: 52,
        tooltip: (index) => [`${heads.growth ?? ''}: ${rows[index]?.cells.growth?.text ?? ''}`],
      }),
      plugins: [
        referenceLine(reference ? exactly(reference, 'growth') : null, look),
        numbersBeside(
          rows.map((row, index) => ({
            at: values[index] ?? null,
            words: row.cells.growth?.text ?? '',
          })),
          look,
        ),
      ],
    },
  };
};
