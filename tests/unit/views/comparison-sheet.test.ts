import { describe, expect, test } from 'vitest';
import { comparisonSheet } from '../../../src/views/sheet/comparison-sheet.ts';
import { mostSheetRows, sheetDuties } from '../../../src/views/sheet/sheet-rows.ts';
import { writtenComparison } from '../../../src/page-models/compare-careers/compare-page.ts';
import { occupationCareers } from '../../../src/page-models/career-directory.ts';
import { parseHtml, select, selectOne, textOf } from '../../support/html.ts';

const compare = (...slugs: string[]) =>
  writtenComparison(slugs, [], 'a test', new Map()).comparison;
// Here, and not in a test, since the first one waits for the tables to be read.
const two = compare('registered-nurses', 'electricians');
const sheetOf = (...slugs: string[]) => parseHtml(comparisonSheet(compare(...slugs)).html);
const rowOf = (html: ReturnType<typeof sheetOf>, name: string) => {
  const row = select('.sheet-table tbody tr', html).find((each) => textOf(each).includes(name));
  if (!row) throw new Error(`The sheet has no row for ${name}.`);
  return row;
};

test.each([
  [1, 8],
  [2, 6],
  [4, 2],
  [6, 0],
])('of %i careers a sheet has room for %i duties each', (careers, duties) => {
  expect(sheetDuties(careers)).toBe(duties);
});

describe('careers on one sheet', () => {
  test('have a row each, with five figures that the class view can take away', () => {
    const html = parseHtml(comparisonSheet(two).html);
    for (const name of ['Registered nurses', 'Electricians']) {
      expect(select('.answer .figure', rowOf(html, name))).toHaveLength(5);
      expect(select('.blank[role="img"]', rowOf(html, name))).toHaveLength(6);
    }
  });

  test('have a row each with what they do, for the class view to take away, and room to judge it', () => {
    const html = sheetOf('registered-nurses', 'electricians', 'actors');
    const rows = select('.sheet-view tbody tr', html);
    expect(rows.map((row) => textOf(selectOne('th strong', row)))).toEqual([
      'Registered nurses',
      'Electricians',
      'Actors',
    ]);
    const [nurses = ''] = rows.map((row) => textOf(selectOne('.answer', row)));
    expect(nurses).toContain('watch over patients');
    expect(nurses).toContain('Check pulse, breathing, blood pressure and pain; give pills');
    expect(nurses).toMatch(/License: yes, in every state\.$/);
    expect(rows.flatMap((row) => select('.blank', row))).toHaveLength(3);
    expect(rows.flatMap((row) => select('td', row)).map(textOf)).toEqual(Array(9).fill(''));
  });

  test('tell the rows that a link asks for as far as the paper has room, and name the rest', () => {
    const asked = ['what', 'hard', 'years', 'interests', 'ai'] as const;
    const html = parseHtml(comparisonSheet(two, { rows: asked }).html);
    const [nurses = ''] = select('.sheet-view tbody .answer', html).map(textOf);
    expect(nurses).toContain('The hard part: Lifting can hurt');
    expect(nurses).toContain('School first: about 4 years of school.');
    expect(nurses).toMatch(/Interests: helping people, \w.*\./);
    expect(select('.sheet-view .answer data[data-derived="jobs-rated-lower"]', html)).toHaveLength(
      6,
    );
    expect(textOf(html)).not.toContain('for want of room');
    const costs = parseHtml(comparisonSheet(two, { rows: ['cost'] }).html);
    expect(select('.sheet-view tbody .answer', costs).map(textOf)).toEqual([
      expect.stringMatching(
        /Tuition and fees of a year \(National Center for Education Statistics, academic year 2023–24\): \$[\d,]+ at public schools of four years/,
      ),
      expect.stringMatching(/Cost of the way in: no school .* An apprenticeship is a paid job\./),
    ]);
    const six = compare(
      ...occupationCareers()
        .slice(0, 6)
        .map(({ slug }) => slug),
    );
    const full = parseHtml(
      comparisonSheet(six, { rows: ['what', 'hard', 'where', 'license'] }).html,
    );
    expect(textOf(full)).toMatch(/On the page, for want of room here: [A-Z][^.]+\./);
    expect(textOf(full)).toContain('Chief executives Chief executives ');
    expect(select('.sheet-view', parseHtml(comparisonSheet(two, { rows: [] }).html))).toEqual([]);
  });

  test('are told by the hour where others are by the year, without a strip on the axis of years', () => {
    const row = rowOf(sheetOf('registered-nurses', 'actors'), 'Actors');
    expect(select('small', row).map(textOf)).toEqual(['an hour', 'an hour', 'an hour']);
    expect(select('.answer svg', row)).toEqual([]);
  });

  test('are as many as the paper has room for, and the sheet says how many it leaves out', () => {
    const slugs = occupationCareers()
      .slice(0, mostSheetRows + 2)
      .map(({ slug }) => slug);
    const { careers, ...comparison } = compare(...slugs);
    const title = {
      kind: 'title' as const,
      name: 'A title',
      slug: 'a-title',
      occupations: comparison.occupations.slice(0, -1),
    };
    const alone = careers.slice(-1);
    const html = parseHtml(comparisonSheet({ ...comparison, careers: [title, ...alone] }).html);
    const names = select('.sheet-table tbody th', html).map((each) => textOf(each).trim());
    expect(names).toHaveLength(mostSheetRows);
    expect(names.at(-1)).toBe(alone[0]?.name);
    expect(textOf(selectOne('.sheet-table', html))).toContain('2 more on the page');
  });
});

test('the sheet of a title says which line in a job ad leads to an occupation', () => {
  const comparison = compare('registered-nurses');
  const html = parseHtml(
    comparisonSheet(comparison, { ads: new Map([['29-1141', 'It asks for a license']]) }).html,
  );
  expect(textOf(selectOne('tbody th', html)).trim()).toBe(
    'It asks for a license: Registered nurses',
  );
  expect(select('.sheet-view', html)).toEqual([]);
});
