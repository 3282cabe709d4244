import type { Standing } from '../../domain/comparison-order.ts';
import { readStanding } from '../read-standing.ts';

/** A cell as a chart uses it: where it stands, if anywhere, and the words a reader sees. */
export interface ChartCell {
  readonly standing: Standing | undefined;
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
  /** The row that others are read against, marked `data-reference`. */
  readonly reference: ChartRow | undefined;
  /** Words of the column heads, by series. */
  readonly heads: Readonly<Record<string, string>>;
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
    name: plain(row.querySelector('[data-short-name]') ?? row.querySelector('th') ?? undefined),
    cells: Object.fromEntries(
      heads.map((head): [string, ChartCell] => {
        const cell = row.cells[head.cellIndex];
        const fact = cell?.querySelector<HTMLElement>('[data-fact]')?.dataset.fact;
        const read = { standing: readStanding(cell), text: plain(cell), fact };
        return [head.dataset.series ?? '', read];
      }),
    ),
    facts: Object.fromEntries(Object.entries(row.dataset)),
  });
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tbody tr, tfoot tr')];
  const reference = rows.find((row) => 'reference' in row.dataset);
  return {
    rows: rows.filter((row) => row.closest('tbody') && !row.hidden).map(readRow),
    reference: reference && readRow(reference),
    heads: Object.fromEntries(
      heads.map((head): [string, string] => [head.dataset.series ?? '', plain(head)]),
    ),
  };
}

/** The published number of a cell; null, a gap, when there is none or only a lower bound. */
export function exactly(row: ChartRow, series: string): number | null {
  const standing = row.cells[series]?.standing;
  return standing && !standing.atLeast ? standing.value : null;
}

/** The number a cell is drawn at, a lower bound included. */
export function atLeast(row: ChartRow, series: string): number | null {
  return row.cells[series]?.standing?.value ?? null;
}
