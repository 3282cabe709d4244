import type { DerivedFigure, Figure } from '../../domain/figures/figure.ts';
import type { StatePay } from '../../domain/places/pay-by-place.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { howCommonCell } from '../quotient-cell.ts';

/** What a job, or all jobs of a kind, pay in a state or territory. */
export interface StateRow extends StatePay {
  /** How common one job is there, where the table is of one. */
  readonly quotient?: Figure;
}

/**
 * A row of the table of states, with an address of its own. It leaves end tags out that HTML
 * implies: there are 45,000 such rows.
 * @param hasPay whether some state has pay; without, only people are counted.
 */
export function stateRow(row: StateRow, hasPay: boolean): Markup {
  const { place, href, median, p10, p90, employment, quotient, parity, adjusted } = row;
  const territory =
    place.kind === 'territory' ? markup` <span class="fine">territory</span>` : markup``;
  const atPrices = adjusted ?? ('missing' in median ? median : parity);
  const pay = hasPay ? [median, atPrices, p10, p90] : [];
  const cells = [...pay, employment, ...(quotient ? [quotient] : [])];
  const only = sameReason(cells)
    ? markup`<td colspan="${cells.length}">${figureMarkup(cells[0] ?? employment)}`
    : markup`${pay.map((figure) => markup`<td>${figureMarkup(figure)}`)}<td>${figureMarkup(employment)}${quotient ? markup`<td>${howCommonCell(quotient)}` : markup``}`;
  return markup`<tr id="in-${place.id}"><th scope="row"><a href="${href}">${place.name}</a>${territory}${only}`;
}

/** Whether nothing is known of a place, and for one reason, which then needs to stand there once. */
function sameReason(figures: readonly (Figure | DerivedFigure)[]): boolean {
  const reasons = new Set(figures.map((figure) => ('missing' in figure ? figure.missing : '')));
  return reasons.size === 1 && !reasons.has('');
}
