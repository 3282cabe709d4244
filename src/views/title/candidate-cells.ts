import type { Axis } from '../../domain/pay/axis.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { hasAnyPay } from '../../domain/pay/pay-range.ts';
import type { Receipt } from '../../domain/figures/receipt.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { asPublished, figureMarkup, type Written } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { axisMarkup } from '../pay-axis.ts';
import { payStripOrReason, type PayStripView } from '../pay-strip.ts';
import { receiptLines } from '../receipt.ts';

/** The parts of a title's answer that a place's figures replace, each whole. */
export interface CandidateCellsView extends Omit<PayStripView, 'size'> {
  /** Why there is no pay by the year, where more is known than the figures tell. */
  readonly noPay?: string;
}

/** Pay in the middle of an occupation. */
export function candidateMiddle(median: Figure, written: Written = asPublished): Markup {
  return markup`<p class="candidate-middle" data-part="middle">${figureMarkup(written(median))}</p>`;
}

/** Its strip, or why there is none. */
export function candidateStrip(cell: CandidateCellsView): Markup {
  const shown =
    cell.noPay !== undefined && !hasAnyPay(cell.range)
      ? markup`<p class="pay-strip-none">${cell.noPay}</p>`
      : payStripOrReason({ ...cell, size: 'small' });
  return markup`<div class="candidate-strip" data-part="strip">${shown}</div>`;
}

/** The amounts that all strips are read against. */
export function candidateAxis(axis: Axis): Markup {
  return markup`<div class="candidate-axis" data-part="axis">${axisMarkup(axis)}</div>`;
}

/** Whose pay it is, and where: `where` goes on after "for each whole occupation". */
export function wholeOccupations(where: string): Markup {
  return markup`<p data-part="whose-pay">We do not know how many people with this title are in each group, so we do not average them. Pay is for each whole occupation ${where}.</p>`;
}

/** What the receipt of the figures says of their source. */
export function candidateSources(receipts: readonly Receipt[]): Markup {
  const fact = receipts[0]?.facts[0];
  const cite = fact && markup`<p><a href="${addresses.cite(fact)}">Cite these figures</a></p>`;
  return markup`<div data-part="sources">${receiptLines(receipts)}${cite}</div>`;
}
