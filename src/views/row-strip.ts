import { markup, type Markup } from './markup.ts';
import { payStrip, type PayStripView } from './pay-strip.ts';

/**
 * The strip of one row of a list, without axis or words of its own: the axis stands once, over all
 * rows, and the numbers stand beside it. A closer look stretches it inside its window.
 */
export function rowStrip(strip: Omit<PayStripView, 'size' | 'label'>): Markup {
  return markup`<span class="strip-window">${payStrip({ ...strip, size: 'row' })}</span>`;
}
