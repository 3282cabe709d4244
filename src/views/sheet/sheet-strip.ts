import { hasAnyPay } from '../../domain/pay/pay-range.ts';
import { markup, type Markup } from '../markup.ts';
import { blankStrip, payStripOrReason, type PayStripView } from '../pay-strip.ts';

/** A strip, and the empty one to draw on that the class view puts in its place. */
export function sheetStrip(strip: PayStripView & { readonly label: string }): Markup {
  const isEmptyRow = strip.size === 'small' && !hasAnyPay(strip.range);
  return markup`<div class="answer">${isEmptyRow ? undefined : payStripOrReason(strip)}</div><div class="blank" data-of="strip">${blankStrip(strip)}</div>`;
}
