import type { FactId } from '../../domain/figures/fact-id.ts';
import { receiptFor, type Receipt } from '../../domain/figures/receipt.ts';
import { sourceOfFact } from '../../facts/sources.ts';

/**
 * A receipt for figures of every row of a table; `facts` are those of one row.
 * @param where the place or places in words; left out for the nation.
 */
export function rowsReceipt(facts: readonly [FactId, ...FactId[]], where?: string): Receipt {
  return { ...receiptFor(facts, sourceOfFact(facts[0]), where), code: 'of each row' };
}
