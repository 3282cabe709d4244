import { describe, expect, test } from 'vitest';
import { licenseAnswers, licenseKinds } from '../../../src/domain/schooling/license.ts';
import { waysPart } from '../../../src/views/compare-careers/ways-part.ts';
import { workPart } from '../../../src/views/compare-careers/work-part.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';
import { sampleComparison } from '../../support/sample-compared.ts';
import { sampleSurvey } from '../../support/sample-survey.ts';

describe('what they do', () => {
  const page = parseHtml(workPart(sampleComparison([{ name: 'Nurses' }, { name: 'Actors' }])).html);
  const cards = select('.compared-work > li', page);

  test('has the sentence, the duties, the day and the license line of each career', () => {
    expect(cards.map((card) => textOf(selectOne('h3 a', card)))).toEqual(['Nurses', 'Actors']);
    for (const card of cards) {
      expect(textOf(selectOne('p[data-brief-sentence]', card))).toContain(
        'do what their name says',
      );
      expect(select('ul[data-duties] > li', card)).toHaveLength(5);
      expect(textOf(card)).toContain('In a shop, by day.');
      expect(selectOne('p[data-license]', card).attribs['data-license']).toBe('unknown');
      expect(textOf(selectOne('p[data-license]', card))).toBe(
        'No source we read says. None of the pages we read says.',
      );
      expect(selectOne('p.fine a', card).attribs.href).toContain('keyword=');
    }
  });

  test.each(licenseKinds)('begins the license line of kind %s with its answer', (license) => {
    const html = workPart(sampleComparison([{ name: 'Nurses', license }])).html;
    expect(textOf(selectOne('p[data-license]', parseHtml(html)))).toMatch(
      new RegExp(`^${licenseAnswers[license]}\\. `),
    );
  });
});

describe('ways in', () => {
  const survey = sampleSurvey({ 'Bachelor’s Degree': 80, Doctorate: 5 });
  const partOf = (asked: Parameters<typeof sampleComparison>[0]) =>
    parseHtml(waysPart(sampleComparison(asked)).html);

  test('say who answered the survey, how many and when, with small shares folded', () => {
    const [card] = select('.compared-ways > li', partOf([{ name: 'Nurses', survey }]));
    expect(card && textOf(card)).toContain('Nurses, August 2021. 31 people answered.');
    expect(card && select('table tbody th', card).map(textOf)).toEqual(['Bachelor’s Degree']);
    expect(card && textOf(selectOne('details p', card))).toBe('Doctorate: 5%.');
  });

  test('show no survey where the law fixes the degree', () => {
    const page = partOf([{ name: 'Dentists', degreeIsLaw: true }]);
    expect(select('table', page)).toEqual([]);
    expect(textOf(page)).toContain('The law fixes the degree');
  });
});
