import {
  aiAgreement,
  aiStudyNames,
  type AiAgreement,
  type AiRating,
} from '../../../domain/ai/exposure.ts';
import { formatNumber } from '../../../domain/figures/format.ts';
import { figureMarkup } from '../../figure.ts';
import { markup, type Markup } from '../../markup.ts';
import type { RowView } from './row-view.ts';

const verdicts: Readonly<Record<AiAgreement, string>> = {
  agree: 'The studies agree.',
  near: 'The studies are close.',
  disagree: 'The studies disagree about this job.',
  unknown: 'Too few of the studies rate this job to compare them.',
};

/** Where three studies rank each career among all that they rate. */
export const aiRow: RowView = {
  cell: ({ work: { ai }, comparison }) =>
    markup`<ul class="compared-duties">${ai.map((rating) => study(rating, comparison.edition.ai.rated))}</ul><p class="note">${verdicts[aiAgreement(ai)]}</p>`,
  note: () =>
    `Each number says how many of the jobs that all three studies rate are less exposed to AI. To be exposed means that AI could do or speed up some tasks; it does not mean jobs lost. None is a score of ours.`,
};

function study({ measure, figure, lower }: AiRating, rated: number): Markup {
  const name = aiStudyNames[measure];
  return lower
    ? markup`<li>${name}: ${figureMarkup(lower)} of ${formatNumber(rated, 'persons')} rate lower</li>`
    : markup`<li>${name}: ${figureMarkup(figure)}, because it does not rate this job</li>`;
}
