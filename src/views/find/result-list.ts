import type { FinderOccupation } from '../../domain/find/finder-occupation.ts';
import { tablePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import { markup, type Markup } from '../markup.ts';
import { axisMarkup } from '../pay-axis.ts';
import { keyLine, payKey } from '../pay-key.ts';
import { resultRow, type ResultContext } from './result-row.ts';

/** Rows of the finder, and how many there are in all. */
export interface ResultListView extends Omit<ResultContext, 'axis'> {
  /** Those shown, in their order. */
  readonly shown: readonly FinderOccupation[];
  readonly total: number;
}

/** The careers that fit, on one axis, under the names of what stands in their rows. */
export function resultList({ shown, total, ...context }: ResultListView): Markup {
  const { there, references } = context;
  const ranges = shown.map(({ code }) => there.range(code, 'annual'));
  const axis = tablePayAxis(
    ranges,
    references.map(({ figure }) => figure),
  );
  const rows = shown.map((row, at) => resultRow(row, at, { ...context, axis }));
  return markup`<div class="found-list"><div class="found-head" aria-hidden="true"><span></span><span>Career</span><div>${axisMarkup(axis)}</div><span>Middle <small>median</small></span><span>Schooling</span><span>Openings <small>growth</small></span><span>Why it fits, and one thing to know</span></div>
    <ol data-find-results data-total="${total}">${rows}</ol>
    ${payKey({ references: references.map(keyLine) })}</div>`;
}
