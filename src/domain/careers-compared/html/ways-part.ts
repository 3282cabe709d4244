import { figureMarkup, markup, type Markup } from '../../markup.ts';
import { educationPhrase } from '../../preparation.ts';
import { routes } from '../../routes.ts';
import { upperFirst } from '../../wording.ts';
import type { ComparedOccupation, ComparedSurvey } from '../compared-career.ts';
import type { Comparison } from '../comparison.ts';
import { waysDifferences } from '../ways-differences.ts';
import { careerLink, part, sentenceList } from './part.ts';

/** School, work before and training of every occupation, side by side. */
export function waysPart(comparison: Comparison): Markup {
  return part('compared-ways', 'Ways in', [
    sentenceList(waysDifferences(comparison)),
    markup`<ul class="compared-ways">${comparison.occupations.map(card)}</ul>`,
    markup`<p class="fine">Analysts choose <a href="${routes.glossary('typical-entry-education')}">one typical path</a> for each job. It is not a rule, and it is not a license. The shares are answers to O*NET’s survey of how much school a new worker needs.</p>`,
  ]);
}

function card(occupation: ComparedOccupation): Markup {
  const { education, experience, training, survey } = occupation.waysIn;
  const line = (term: string, words: string) =>
    markup`<div><dt>${term}</dt><dd>${upperFirst(words)}</dd></div>`;
  const none = education === undefined;
  return markup`<li><h3>${careerLink(occupation)}</h3><dl>${[
    line('School', education ? educationPhrase(education) : 'not assigned'),
    line('Work before', experience ?? (none ? 'not assigned' : 'none in a related job')),
    line('Training on the job', training ?? (none ? 'not assigned' : 'none listed')),
  ]}</dl>${survey && surveyList(survey)}</li>`;
}

/** The answers that most gave. More would crowd the card; the career's page has them all. */
const mostAnswers = 3;

function surveyList({ occupation, answers, hasImprecise }: ComparedSurvey): Markup {
  const known = answers.flatMap(({ label, share }) => ('value' in share ? [{ label, share }] : []));
  const top = known.toSorted((a, b) => b.share.value - a.share.value).slice(0, mostAnswers);
  const items = top.map(
    ({ label, share }) =>
      markup`<li>${figureMarkup(share)} ${label}<svg class="compared-bar" width="100%" height="8" aria-hidden="true" focusable="false"><rect width="${share.value}%" height="8"></rect></svg></li>`,
  );
  return markup`<p class="fine">Asked about ${occupation}${hasImprecise ? ' (some shares are imprecise)' : ''}, most said:</p><ul class="compared-answers">${items}</ul>`;
}
