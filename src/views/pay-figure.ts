import { hasAnyPay } from '../domain/pay/pay-range.ts';
import type { PayReference } from '../domain/pay/pay-reference.ts';
import { drawPayStrip } from '../domain/pay/pay-strip.ts';
import { markup, type Markup } from './markup.ts';
import { axisMarkup } from './pay-axis.ts';
import { keyLine, payKey } from './pay-key.ts';
import { payStripOrReason, type PayStripView } from './pay-strip.ts';

export interface PayFigureView extends Omit<PayStripView, 'size'> {
  readonly references: readonly PayReference[];
  /** Whether the ends of ranges are held, or only the middle. */
  readonly hasRanges?: boolean;
}

/** One large strip with its axis and its key. */
export function payFigure(figure: PayFigureView): Markup {
  const { range, axis, hasRanges = true } = figure;
  const { goesOn } = drawPayStrip(range, axis);
  const references = figure.references.map(keyLine);
  const explained = hasAnyPay(range)
    ? [
        axisMarkup(axis),
        markup`<figcaption>${payKey({ references, hasRanges, goesOn })}</figcaption>`,
      ]
    : undefined;
  return markup`<figure class="pay-figure">${payStripOrReason({ ...figure, size: 'large' })}${explained}</figure>`;
}
