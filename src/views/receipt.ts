import { dateInWords } from '../domain/words/date-words.ts';
import { newerEditionSentence, type Receipt } from '../domain/figures/receipt.ts';
import { attribute, markup, type Markup, type Piece } from './markup.ts';

/**
 * A folded receipt. `summary` names the figures where a page has several receipts, `id` is where
 * links to it point.
 */
export function receipt(body: Piece, summary = 'Where this comes from', id?: string): Markup {
  return markup`<details class="receipt"${attribute('id', id)}><summary>${summary}</summary><div class="receipt-body">${body}</div></details>`;
}

/** What is shown, of whom, when, and which release it comes from, a paragraph each. */
export function receiptLines(receipts: readonly Receipt[]): readonly Markup[] {
  return receipts.map(
    ({ measures, who, place, period, code, origin }) =>
      markup`<p>${measures} ${place}, ${period}, ${codeWords(code)}. ${who} Source: <a href="${origin.url}">${origin.title}</a>, ${publication(origin)}. ${origin.processing} ${newerEditionSentence(origin)} <a href="${origin.licence.url}">${origin.licence.name}</a>.</p>`,
  );
}

function publication({ producer, published }: Receipt['origin']): string {
  return published === null ? producer : `${producer}, published ${dateInWords(published)}`;
}

function codeWords(code: string): string {
  if (code === 'all-items') return 'all items';
  return code.includes(',') ? `codes ${code}` : `code ${code}`;
}
