import type { FactId } from '../../domain/fact-id.ts';
import { placeInSentence, type Place } from '../../domain/place.ts';
import { receiptFor, type Receipt } from '../../domain/receipt.ts';
import { upperFirst } from '../../domain/wording.ts';
import { sourceOfFact } from '../../facts/sources.ts';

/** A receipt for figures of every row of a table, all of one place; `facts` are those of one row. */
export function rowsReceipt(facts: readonly [FactId, ...FactId[]], place?: Place): Receipt {
  const where = place && upperFirst(placeInSentence(place));
  return { ...receiptFor(facts, sourceOfFact(facts[0]), where), code: 'of each row' };
}
