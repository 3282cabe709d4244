import type { Receipt } from '../../domain/figures/receipt.ts';
import { markup, type Markup, type Piece } from '../markup.ts';
import { receiptText } from '../receipt-text.ts';

/** What a page that others may frame says of its figure. */
export interface EmbedBodyView {
  readonly heading: string;
  /** The page that the figure comes from, from the site's root. */
  readonly href: string;
  /** What the job is, as a sentence; none on a title's figure, which says what it depends on. */
  readonly sentence?: string | undefined;
  readonly figure: Piece;
  /** Goes on after "Pay": "across the United States, May 2025". */
  readonly where: string;
  /** Who published it, in a few words. */
  readonly source: string;
  readonly receipts: readonly Receipt[];
  /** HTML to copy into another page. */
  readonly snippet: string;
}

/** What a figure of several occupations says of the title. */
export const embedSay = (words: string): Markup => markup`<p class="say">${words}</p>`;

/** A figure to frame, whole: a place replaces it by its own. */
export function embedBody(view: EmbedBodyView): Markup {
  const { heading, href, sentence, figure, where, source, receipts, snippet } = view;
  const said = sentence === undefined ? undefined : markup`<p data-brief-sentence>${sentence}</p>`;
  const copy = markup`<p>To put this figure on your own page, copy:</p><p><code>${snippet}</code></p>`;
  return markup`<main class="embed" data-part="embed"><h1><a href="${href}">${heading}</a></h1>${said}${figure}<p class="fine">Pay ${where}. ${source}. <a href="${href}">More on Career Almanac</a></p>${receiptText(receipts, { more: copy })}</main>`;
}
