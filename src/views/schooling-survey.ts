import { isPresent, type Figure } from '../domain/figures/figure.ts';
import {
  partAnswers,
  type SchoolingSurvey,
  type SurveyAnswer,
} from '../domain/schooling/schooling-survey.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';

/**
 * What a survey answered: a bar for each answer that one in ten or more gave, as a table so that it
 * reads aloud, and the rest folded.
 * @param caption what was asked, for readers who do not see the heading.
 */
export function schoolingAnswers(survey: SchoolingSurvey, caption: string): Markup {
  const { shown, folded } = partAnswers(survey);
  return markup`${[
    ...(shown.length > 0 ? [bars(shown, caption)] : []),
    ...(folded.length > 0
      ? [
          markup`<details class="survey-rest"><summary>Answers that fewer than one in ten gave</summary><p class="fine">${folded.map(rest)}.</p></details>`,
        ]
      : []),
    ...(survey.hasImprecise
      ? [
          markup`<p class="fine">Imprecise: the answers are so few, or so different, that O*NET advises against relying on that share.</p>`,
        ]
      : []),
  ]}`;
}

function bars(answers: readonly SurveyAnswer[], caption: string): Markup {
  const rows = answers.map(
    ({ label, share }) =>
      markup`<tr><th scope="row">${label}</th><td>${barOf(share)}${figureMarkup(share)}</td></tr>`,
  );
  return markup`<table class="survey-bars"><caption class="sr-only">${caption}</caption><tbody>${rows}</tbody></table>`;
}

function barOf(share: Figure): Markup | undefined {
  if (!isPresent(share)) return undefined;
  return markup`<svg class="survey-bar" width="100%" height="14" aria-hidden="true" focusable="false"><rect width="${share.value}%" height="14"></rect></svg>`;
}

/** One answer after another; the space is a text of its own, since markup begins with none. */
const rest = ({ label, share }: SurveyAnswer, at: number) => [
  `${at === 0 ? '' : '; '}${label}: `,
  figureMarkup(share),
];
