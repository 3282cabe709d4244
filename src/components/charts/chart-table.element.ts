import type { SortStanding } from '../../domain/lists/list-order.ts';
import { standingOfFigure } from '../figures/figure-standing.element.ts';

/** A cell as a chart uses it: where it stands, if anywhere, and the words a reader sees. */
export interface ChartCell {
  readonly standing: SortStanding | undefined;
  readonly text: string;
  /** The address of the published figure in it. */
  readonly fact?: string | undefined;
}

export interface ChartRow {
  readonly name: string;
  /** By the name in the head's `data-series`. */
  readonly cells: Readonly<Record<string, ChartCell>>;
  /** The row's own `data-` attributes. */
  readonly facts: Readonly<Record<string, string | undefined>>;
}

export interface ChartTable {
  readonly rows: readonly ChartRow[];
}

const plain = (element: Element | undefined) =>
  element?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';

/**
 * What there is to draw in `table`: columns whose head has `data-series`, rows by their `th`. A
 * number is what stands in `<data value>`; a top-coded cell counts as "at least"; any other
 * missing figure is a gap.
 */
export function readChartTable(table: HTMLTableElement): ChartTable {
  const heads = [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-series]')];
  const readRow = (row: HTMLTableRowElement): ChartRow => ({
    name: plain(row.querySelector('th') ?? undefined),
    cells: Object.fromEntries(
      heads.map((head): [string, ChartCell] => {
        const cell = row.cells[head.cellIndex];
        const fact = cell?.querySelector<HTMLElement>('[data-fact]')?.dataset.fact;
        const read = {
          standing: standingOfFigure(cell?.querySelector('.figure, .figure-missing')),
          text: plain(cell),
          fact,
        };
        return [head.dataset.series ?? '', read];
      }),
    ),
    facts: Object.fromEntries(Object.entries(row.dataset)),
  });
  return { rows: [...table.querySelectorAll<HTMLTableRowElement>('tbody tr')].map(readRow) };
}
