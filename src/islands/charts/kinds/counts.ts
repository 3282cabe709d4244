import { formatAxisCount } from '../../../domain/format.ts';
import { barOptions, barsHeight, nameLines } from '../bar-options.ts';
import { numbersBeside } from '../canvas-marks.ts';
import type { ChartKindDrawing } from '../chart-drawing.ts';
import { exactly } from '../chart-table.ts';

/** How many: one bar a row from zero, its number beside it. */
export const counts: ChartKindDrawing = (table, look) => {
  const { rows, heads } = table;
  const values = rows.map((row) => exactly(row, 'count'));
  return {
    height: barsHeight(rows.length, look),
    config: {
      type: 'bar',
      data: {
        labels: rows.map((row) => nameLines(row.name, look)),
        datasets: [{ data: values, backgroundColor: look.half, hoverBackgroundColor: look.half }],
      },
      options: barOptions({
        table,
        look,
        tick: formatAxisCount,
        roomForNumbers: 84,
        tooltip: (index) => [`${heads.count ?? ''}: ${rows[index]?.cells.count?.text ?? ''}`],
      }),
      plugins: [
        numbersBeside(
          rows.map((row, index) => ({
            at: values[index] ?? null,
            words: row.cells.count?.text ?? '',
          })),
          look,
        ),
      ],
    },
  };
};
