import { markup, type Markup } from './markup.ts';

export interface ChartTipView {
  readonly name: string;
  /** What the figures of the tip are: the column they stand in, and its head. */
  readonly columns: readonly (readonly [column: string, head: string])[];
}

/** What stands in the tip of a mark; each line waits for a copy of the figure in its cell. */
export function chartTip({ name, columns }: ChartTipView): Markup {
  const lines = columns.map(([column, head]) => markup`<p data-of="${column}">${head}: </p>`);
  return markup`<strong>${name}</strong>${lines}`;
}

/** The tip, out of sight. The table says the same to everyone, so the tip is not read aloud. */
export const noTip = markup`<div class="chart-tip" aria-hidden="true" hidden></div>`;
