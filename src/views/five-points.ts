import { payPoints, percentilePoints } from '../domain/figures/measure.ts';
import type { PayRange } from '../domain/pay/pay-range.ts';
import { asPublished, figureMarkup, type Written } from './figure.ts';
import { markup, type Markup } from './markup.ts';

export interface FivePointsView {
  readonly range: PayRange;
  /** Whether the ends of ranges are held, or only the middle. */
  readonly hasRanges?: boolean;
  /** How a figure of the range is written and cited. */
  readonly written?: Written;
}

/** The five published percentiles of a row, in words a reader can say aloud. */
export function fivePoints(view: FivePointsView): Markup {
  const { range, hasRanges = true, written = asPublished } = view;
  const points = hasRanges ? percentilePoints : (['median'] as const);
  const items = points.map(
    (point) => markup`<li>${payPoints[point].plain} ${figureMarkup(written(range[point]))}</li>`,
  );
  return markup`<ul class="five-points">${items}</ul>`;
}
