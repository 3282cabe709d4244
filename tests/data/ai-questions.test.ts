import { expect, test } from 'vitest';
import { isPresent } from '../../src/domain/figures/figure.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { aiSection } from '../../src/page-models/career-page/ai.ts';
import { aiAndThisJob } from '../../src/views/ai-and-this-job.ts';
import { parseHtml, select, textOf } from '../support/html.ts';

const panels = occupationCareers().map(({ code }) => {
  const ai = aiSection(code);
  const html = parseHtml(aiAndThisJob(ai).html);
  return { code, ai, html, text: textOf(html) };
});

// The questions of docs/ai-questions.md whose answer stands in words of the panel.
test.for([
  ['2, whether they agree', /put this job in|disagree about this job|Too few of the studies/],
  ['3 and 4, who says so and when', /Statistics, 2026.*Microsoft, 2024.*OpenAI and others, 2023/],
  ['5, use or judgment', /what people got done with its assistant.*people’s ratings of tasks/],
  ['7, other jobs', /jobs that all three rate/],
  ['8, jobs lost', /does not mean jobs lost/],
  ['9, a low rank', /a low rank is no promise/],
  ['10, which tasks', /which tasks, the ratings do not say/],
  ['11, the projection', /projects a change of/],
  ['13, 14 and 15, what nobody knows', /Nobody knows how fast .* pay and to first jobs/],
  ['16 and 17, what to ask', /What needs a person, and why\? What did you have to learn for it\?/],
  ['20, whose score', /None is a score of ours.*How each is made/],
] as const)('question %s has an answer on all 830 pages', ([, answer]) => {
  expect(panels.filter(({ text }) => !answer.test(text)).map(({ code }) => code)).toEqual([]);
  expect(panels).toHaveLength(830);
});

test('question 12: the bureau is quoted where it names AI, and elsewhere the panel says that it does not', () => {
  const silent = panels.filter(({ ai, html, text }) => {
    const isQuoted = select('blockquote', html).length > 0;
    const saysNone = text.includes('names AI');
    return isPresent(ai.growth) && isQuoted === saysNone;
  });
  expect(silent.map(({ code }) => code)).toEqual([]);
});
