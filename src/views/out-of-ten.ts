import type { PayRange } from '../domain/pay/pay-range.ts';
import { noPaySentence, outOfTenGaps, outOfTenParts } from '../domain/pay/pay-words.ts';
import { asPublished, figureMarkup, type Written } from './figure.ts';
import { markup, type Markup } from './markup.ts';

export interface OutOfTenView {
  /** Who is paid, in the plural and in lower case: "registered nurses". */
  readonly people: string;
  readonly range: PayRange;
  /** Whether the ends of ranges are held, or only the middle. */
  readonly hasRanges?: boolean;
  /** Why there is nothing to say, where more is known than the figures tell. */
  readonly noPay?: string;
  /** How a figure of the range is written and cited. */
  readonly written?: Written;
}

/** "Out of ten nurses, one earns less than $68,940 a year, …", or why that cannot be said. */
export function outOfTen(view: OutOfTenView): Markup {
  const { people, range, hasRanges = true, noPay, written = asPublished } = view;
  const parts = outOfTenParts(people, range).flatMap(({ before, figure, after }) => [
    before,
    figureMarkup(written(figure)),
    after,
  ]);
  const gaps = hasRanges ? outOfTenGaps(range) : undefined;
  const nothing = noPaySentence(range);
  const otherwise = nothing === undefined ? gaps : (noPay ?? nothing);
  return markup`<p class="say">${parts} ${otherwise}</p>`;
}
