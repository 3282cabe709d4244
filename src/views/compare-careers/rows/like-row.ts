import type { Comparison } from '../../../domain/compare-careers/comparison.ts';
import { answerOf } from '../../../domain/compare-careers/day-difference.ts';
import { endsOf } from '../../../domain/compare-careers/ends.ts';
import {
  contextItemIds,
  contextItems,
  type ContextItemId,
} from '../../../domain/work-context/context-items.ts';
import { figureMarkup } from '../../figure.ts';
import { markup } from '../../markup.ts';
import { untold, type RowCell, type RowView } from './row-view.ts';

/** Things told of each career: with more, six careers are a table that nobody reads. */
const mostItems = 6;

/** Those in which the careers stand furthest apart among all, furthest first. */
function furthestApart(comparison: Comparison): readonly ContextItemId[] {
  const apart = (item: ContextItemId) => endsOf(comparison, item)?.apart ?? 0;
  return [...contextItemIds].sort((a, b) => apart(b) - apart(a));
}

/** The same, as many as are shown, in the order of the survey. */
function itemsShown(comparison: Comparison): readonly ContextItemId[] {
  const shown = furthestApart(comparison).slice(0, mostItems);
  return contextItemIds.filter((item) => shown.includes(item));
}

/** "On your feet: nearly all the time": what sets the day apart the most, in words alone. */
export function unlikeAnswers(
  { occupation, comparison }: RowCell,
  most: number,
): readonly string[] {
  return furthestApart(comparison)
    .slice(0, most)
    .flatMap((item) => {
      const answer = answerOf(comparison, occupation, item);
      return answer === undefined ? [] : [`${contextItems[item].name}: ${answer}`];
    });
}

/** What the day is like, as people who do or know the job answered. */
export const likeRow: RowView = {
  cell: ({ occupation, work: { asked }, comparison }) => {
    if (!asked) return untold('O*NET’s survey has no answers for this job.');
    const items = itemsShown(comparison).map((item) => {
      const answer = answerOf(comparison, occupation, item);
      const score = figureMarkup(asked.scores[item]);
      return answer === undefined
        ? markup`<li>${contextItems[item].name}: ${score}</li>`
        : markup`<li>${contextItems[item].name}: <b>${answer}</b> (${score})</li>`;
    });
    const rated =
      asked.rated === undefined
        ? undefined
        : markup`<p class="note">Asked about ${asked.rated}, one of the jobs counted here.</p>`;
    return [markup`<ul class="compared-duties">${items}</ul>`, rated];
  },
  note: ({ edition }) =>
    `Of twelve things that O*NET ${edition.workContext} asks people who do a job or know it, the six in which these careers stand furthest apart. The words are the answer nearest to the mean of all answers, which is put on a scale from 0 to 100.`,
};
