import { differences, mattersMost } from '../../domain/compare-careers/differences.ts';
import type { Difference } from '../../domain/compare-careers/difference.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { markup, type Markup } from '../markup.ts';
import { section } from '../section.ts';
import { sentenceMarkup } from '../sentence.ts';

/** What sets the careers apart, the three that matter first; undefined where nothing is known to. */
export function apartPart(comparison: Comparison): Markup | undefined {
  const all = differences(comparison);
  if (all.length === 0) return undefined;
  const rest = all.slice(mattersMost);
  const rule =
    'First come the things in which these careers stand furthest apart among all occupations, counted from the least to the most. For the day, the mean of all that was asked counts, and the one thing furthest apart is told.';
  return section({
    id: 'compared-apart',
    heading: 'What sets them apart',
    head: 'top',
    body: [
      markup`<p class="fine">${rule}</p><ol class="compared-sentences">${all.slice(0, mattersMost).map(line)}</ol>`,
      rest.length > 0 ? markup`<ul>${rest.map(line)}</ul>` : undefined,
    ],
  });
}

const line = ({ topic, sentence }: Difference): Markup =>
  markup`<li><strong>${topic}.</strong> ${sentenceMarkup(sentence)}</li>`;
