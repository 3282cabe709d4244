import type { AiEvidence } from '../../domain/ai/ai-evidence.ts';
import { isPresent } from '../../domain/figures/figure.ts';
import { formatNumber } from '../../domain/figures/format.ts';
import { aiStrip, aiStudyName, blankAiStrip } from '../ai-and-this-job.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { answer } from './answer.ts';

/** Where three studies of AI put a job, for one sheet of paper; `name` is the job's. */
export function sheetAi({ ratings, rated }: AiEvidence, name: string): Markup {
  const lines = ratings.map(({ measure, figure, lower }) => {
    const study = aiStudyName(measure);
    const known = isPresent(figure) && lower ? lower : figure;
    const of = lower
      ? markup`<small> of ${formatNumber(rated, 'persons')} jobs rate lower</small>`
      : undefined;
    return markup`<div><dt>${study}</dt><dd>${answer(study, figureMarkup(known))}${of}</dd></div>`;
  });
  return markup`<section class="sheet-figures" aria-label="Where three studies put ${name}"><p><strong>${name}</strong></p><div class="answer">${aiStrip({ ratings })}</div><div class="blank" data-of="strip">${blankAiStrip(name)}</div><dl>${lines}</dl></section>`;
}
