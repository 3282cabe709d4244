import { markup, type Markup } from '../markup.ts';
import { educationPhrase } from '../../domain/schooling/preparation.ts';
import { surveyNote, whoAnswered } from '../../domain/schooling/schooling-survey.ts';
import * as addresses from '../../domain/site/addresses.ts';
import { upperFirst } from '../../domain/words/wording.ts';
import type {
  ComparedOccupation,
  ComparedWaysIn,
} from '../../domain/compare-careers/compared-career.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { waysDifferences } from '../../domain/compare-careers/ways-differences.ts';
import { schoolingAnswers } from '../schooling-survey.ts';
import { careerLink, part, sentenceList } from './part.ts';

/** School, work before and training of every occupation, side by side. */
export function waysPart(comparison: Comparison): Markup {
  return part('ways', 'Ways in', [
    sentenceList(waysDifferences(comparison)),
    markup`<ul class="compared-ways">${comparison.occupations.map(card)}</ul>`,
    markup`<p class="fine">Analysts choose <a href="${addresses.glossary('typical-entry-education')}">one typical path</a> for each job. It is not a rule, and it is not a license.</p>`,
  ]);
}

function card(occupation: ComparedOccupation): Markup {
  const { education, experience, training } = occupation.waysIn;
  const line = (term: string, words: string) =>
    markup`<div><dt>${term}</dt><dd>${upperFirst(words)}</dd></div>`;
  const none = education === undefined;
  return markup`<li><h3>${careerLink(occupation)}</h3><dl>${[
    line('School', education ? educationPhrase(education) : 'not assigned'),
    line('Work before', experience ?? (none ? 'not assigned' : 'none in a related job')),
    line('Training on the job', training ?? (none ? 'not assigned' : 'none listed')),
  ]}</dl>${surveyed(occupation.people, occupation.waysIn)}</li>`;
}

/** What people who know the job say, as the career's page has it, or that the law has the answer. */
function surveyed(people: string, { survey, degreeIsLaw }: ComparedWaysIn): Markup | undefined {
  if (degreeIsLaw) {
    return markup`<p class="fine">The law fixes the degree, so no survey of schooling is shown.</p>`;
  }
  if (!survey) return undefined;
  return markup`<p class="fine">O*NET asked ${whoAnswered(survey)} how much school a new worker needs. ${surveyNote(survey)}</p>${schoolingAnswers(survey, `Schooling needed, ${people}`)}`;
}
