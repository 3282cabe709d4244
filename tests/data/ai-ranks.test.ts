import { describe, expect, test } from 'vitest';
import { isPresent } from '../../src/domain/figures/figure.ts';
import { occupationCareers } from '../../src/page-models/career-directory.ts';
import { aiSection } from '../../src/page-models/career-page/ai.ts';
import { aiAndThisJob } from '../../src/views/ai-and-this-job.ts';
import { parseHtml, select, textOf } from '../support/html.ts';
import { AiRanks, studyNames } from '../support/independent/ai-ranks.ts';

const careers = occupationCareers();
const ranks = new AiRanks(careers.map(({ code }) => code));
const sections = careers.map(({ code }) => ({ code, ai: aiSection(code) }));

describe('AI and this job, on all 830 pages', () => {
  test('every rating and every rank is what a second program works out', () => {
    let compared = 0;
    const differing = sections.flatMap(({ code, ai }) =>
      studyNames.flatMap((study, at) => {
        const rating = ai.ratings[at];
        compared += 1;
        const shown = rating && isPresent(rating.figure) ? rating.figure.value : undefined;
        const isSame =
          rating?.measure === study &&
          shown === ranks.rating(code, study) &&
          rating.lower?.value === ranks.lower(code, study);
        return isSame ? [] : [`${code} ${study}`];
      }),
    );
    console.log(`Compared ${compared} ranks among ${ranks.size} jobs: ${differing.length} differ.`);
    expect(differing).toEqual([]);
    expect(compared).toBe(3 * 830);
    expect(sections[0]?.ai.rated).toBe(ranks.size);
  });

  test('the studies disagree about some jobs, among them paralegals, and the page says so', () => {
    const apart = sections.filter(({ ai }) => ai.agreement === 'disagree').map(({ code }) => code);
    console.log(`They disagree about ${apart.length} jobs.`);
    expect(apart).toContain('23-2011');
    expect(apart.length).toBeGreaterThan(40);
    expect(apart.length).toBeLessThan(120);
  });

  test('says nothing of what is bound to come in our own words', () => {
    const wrong = sections.flatMap(({ code, ai }) => {
      const html = aiAndThisJob(ai).html.replaceAll(/<blockquote>.*?<\/blockquote>/g, '');
      const found = /\b(?:safe\w*|replac\w*|will|doom\w*|threat\w*|take over)\b/i.exec(html);
      return found ? [`${code}: ${found[0]}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  test('quotes the agency only in quotation, and all 56 of its sentences', () => {
    const quoted = sections.flatMap(({ ai }) =>
      select('blockquote', parseHtml(aiAndThisJob(ai).html)).map(textOf),
    );
    expect(quoted).toHaveLength(56);
    expect(quoted.filter((text) => !/\bAI\b|artificial|machine learning/i.test(text))).toEqual([]);
  });

  test('says of a study that does not rate the job that it does not', () => {
    const missing = sections.filter(({ ai }) => ai.ratings.some(({ figure }) => !isPresent(figure)));
    expect(missing.length).toBe(830 - ranks.size);
    for (const { ai } of missing) {
      expect(aiAndThisJob(ai).html).toContain('this study does not rate the job');
    }
  });
});
