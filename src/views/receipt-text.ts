import type { Receipt } from '../domain/figures/receipt.ts';
import * as addresses from '../domain/site/addresses.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { receipt, receiptLines } from './receipt.ts';

interface ReceiptWords {
  readonly summary?: string | undefined;
  readonly more?: Piece;
  /** Where links to it point. */
  readonly id?: string | undefined;
}

/** The receipts of some figures, folded, with the way to cite them and what else is to be said. */
export function receiptText(
  receipts: readonly Receipt[],
  { summary, more, id }: ReceiptWords = {},
): Markup {
  const firstFact = receipts[0]?.facts[0];
  const cite =
    firstFact && markup`<p><a href="${addresses.cite(firstFact)}">Cite these figures</a></p>`;
  return receipt([...receiptLines(receipts), cite, more], summary, id);
}
