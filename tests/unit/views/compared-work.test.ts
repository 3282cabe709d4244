import { describe, expect, test } from 'vitest';
import { compareRowNames, usualRows } from '../../../src/domain/compare-careers/compare-rows.ts';
import type { ComparedCost } from '../../../src/domain/compare-careers/compared-work.ts';
import { factId } from '../../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../../src/domain/figures/figure.ts';
import { licenseAnswers, licenseKinds } from '../../../src/domain/schooling/license.ts';
import { waysPart } from '../../../src/views/compare-careers/ways-part.ts';
import { workPart } from '../../../src/views/compare-careers/work-part.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';
import { sampleComparison } from '../../support/sample-compared.ts';
import { sampleSurvey } from '../../support/sample-survey.ts';

const rowsOf = (html: string | undefined) => {
  const page = parseHtml(html ?? '');
  return new Map(
    select('.subsection', page).map((row) => [textOf(selectOne('h3', row)), row] as const),
  );
};

describe('careers side by side', () => {
  const careers = [{ name: 'Nurses' }, { name: 'Actors' }];
  const rows = rowsOf(workPart(sampleComparison(careers))?.html);

  test('have the usual rows where no others are asked for, each with every career', () => {
    expect([...rows.keys()]).toEqual(usualRows.map((row) => compareRowNames[row]));
    for (const [name, row] of rows) {
      if (name === 'Left to live on') continue;
      expect(select('li > h4', row).map(textOf)).toEqual(['Nurses', 'Actors']);
    }
    const told = [...rows.values()].map(textOf).join(' ');
    expect(told).toContain('Nurses do what their name says');
    expect(told).toContain('In a shop, by day.');
    expect(told).toContain('No source we read says what is hard about it.');
    expect(told).toContain('Choose a metro area');
  });

  test('have the rows that are asked for, a list of them from four on, or none at all', () => {
    const three = workPart(sampleComparison(careers), ['duties', 'license', 'ai'])?.html;
    expect([...rowsOf(three).keys()]).toEqual(['Duties', 'License', 'AI: three studies']);
    expect(select('nav', parseHtml(three ?? ''))).toEqual([]);
    const links = select('nav a', parseHtml(workPart(sampleComparison(careers))?.html ?? ''));
    expect(links.map(({ attribs }) => attribs.href)).toEqual(usualRows.map((row) => `#row-${row}`));
    expect(workPart(sampleComparison(careers), [])).toBeUndefined();
  });

  test('lead to each career from the names over their first row alone', () => {
    const links = select('h4 a', parseHtml(workPart(sampleComparison(careers))?.html ?? ''));
    expect(links.map(textOf)).toEqual(['Nurses', 'Actors']);
  });

  test.each(licenseKinds)('begin the license line of kind %s with its answer', (license) => {
    const html = workPart(sampleComparison([{ name: 'Nurses', work: { license } }]))?.html;
    expect(textOf(selectOne('p[data-license]', parseHtml(html ?? '')))).toMatch(
      new RegExp(`^${licenseAnswers[license]}\\. `),
    );
  });

  test.each([
    ['day', 'No guide to this career is written yet'],
    ['interests', 'O*NET rates no interests of this job.'],
    ['like', 'O*NET’s survey has no answers for this job.'],
    ['hard', 'No source we read says what is hard about it.'],
  ] as const)('say why nothing is told in the row %s', (row, reason) => {
    expect(workPart(sampleComparison(careers), [row])?.html).toContain(reason);
  });
});

describe('the cost of the way in', () => {
  const trade = {
    prices: [],
    takes: 'an apprenticeship, often of three to five years',
    reasons: ['There is no tuition.', 'An apprenticeship is a paid job.', 'A license costs more.'],
    levelHref: '/qualifications/high-school-diploma/#cost',
  };
  const kind = 'public-four-year';
  const price: Figure = {
    id: factId({
      dataset: 'ipeds',
      release: '2023',
      place: 'US',
      code: kind,
      measure: 'tuition-in-state',
    }),
    unit: 'usd-year',
    value: 8568,
  };
  const degree = {
    prices: [{ kind, price }] as const,
    takes: 'four years of full-time school or more',
    reasons: ['A license costs more.'],
    levelHref: '/qualifications/bachelors-degree/#cost',
  };
  const rowOf = (...costs: ComparedCost[]) => {
    const careers = costs.map((cost, at) => ({ name: `Makers ${at}s`, work: { cost } }));
    return parseHtml(workPart(sampleComparison(careers), ['cost'])?.html ?? '');
  };
  const cellsOf = (row: ReturnType<typeof rowOf>) => select('.compared-work > li', row).map(textOf);

  test('is a published price with its fact id, or the reason why there is none, and how long it takes', () => {
    const row = rowOf(trade, degree);
    const [ofTrade = '', ofDegree = ''] = cellsOf(row);
    expect(ofTrade).toContain('There is no tuition.');
    expect(ofTrade).toContain('An apprenticeship, often of three to five years.');
    expect(ofTrade).toContain('An apprenticeship is a paid job.');
    expect(ofDegree).toContain(
      'A year of tuition and fees: $8,568 at public schools of four years or more.',
    );
    expect(ofDegree).toContain('Four years of full-time school or more.');
    expect(select('data', row).map(({ attribs }) => attribs['data-fact'])).toEqual([price.id]);
    expect(select('.compared-work a', row).map(({ attribs }) => attribs.href)).toContain(
      degree.levelHref,
    );
  });

  test('names its source and says once what is so of every career', () => {
    const row = rowOf(trade, degree);
    expect(cellsOf(row).join(' ')).not.toContain('A license costs more.');
    const note = textOf(selectOne('.subsection > .fine', row));
    expect(note).toContain('academic year 2023–24');
    expect(note).toContain('A bureau of schools');
    expect(note).toContain('A license costs more.');
    expect(note).toContain('Cost and pay are two facts, not a return');
  });

  test('explains no prices where there are none, and keeps the reasons of one career with it', () => {
    const row = rowOf(trade);
    expect(cellsOf(row).join(' ')).toContain('A license costs more.');
    expect(textOf(selectOne('.subsection > .fine', row))).not.toContain('published');
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
