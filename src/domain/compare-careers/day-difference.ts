import { isPresent } from '../figures/figure.ts';
import {
  contextItemIds,
  contextItems,
  nearestAnswer,
  type ContextItemId,
} from '../work-context/context-items.ts';
import type { ComparedOccupation } from './compared-career.ts';
import type { Comparison } from './comparison.ts';
import type { Difference } from './difference.ts';
import { endsOf, type Ends } from './ends.ts';

/** The answer nearest to what people in an occupation said; undefined where nobody was asked. */
export function answerOf(
  { work }: Comparison,
  { code }: Pick<ComparedOccupation, 'code'>,
  item: ContextItemId,
): string | undefined {
  const score = work.get(code)?.asked?.scores[item];
  return score && isPresent(score) ? nearestAnswer(item, score.value) : undefined;
}

/**
 * How far apart the days of the careers are, all that was asked of them taken together, and the one
 * thing in which two of them stand furthest apart.
 */
export function dayDifference(comparison: Comparison): Omit<Difference, 'topic'> | undefined {
  const items = contextItemIds.flatMap((item) => {
    const ends = endsOf(comparison, item);
    return ends ? [{ item, ends }] : [];
  });
  const [first] = items
    .map(({ item, ends }) => ({ item, ends, sentence: told(comparison, item, ends) }))
    .filter(({ sentence }) => sentence !== undefined)
    .sort((a, b) => b.ends.apart - a.ends.apart);
  if (first?.sentence === undefined) return undefined;
  const all = items.reduce((sum, { ends }) => sum + ends.apart, 0);
  return { apart: Math.round(all / items.length), sentence: [first.sentence] };
}

/** Undefined where the words for both are the same. */
function told(comparison: Comparison, item: ContextItemId, { most, least }: Ends) {
  const [more, less] = [answerOf(comparison, most, item), answerOf(comparison, least, item)];
  if (more === undefined || less === undefined || more === less) return undefined;
  return `${contextItems[item].name}, for ${most.people}: ${more}; for ${least.people}: ${less}.`;
}
