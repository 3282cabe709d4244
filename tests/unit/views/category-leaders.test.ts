import { expect, test } from 'vitest';
import { projectedFigure, nationRange } from '../../../src/domain/lists/shown-category.ts';
import { categoryLeaders, type LeadersView } from '../../../src/views/category-leaders.ts';
import { parseHtml, textOf } from '../../support/html.ts';
import { sampleSwitchedCategory as page } from '../../support/sample-switched-category.ts';

const rows = Object.keys(page.occupations).map((code) => ({
  name: code,
  href: `/careers/${code}/`,
  isResidual: false,
  jobs: projectedFigure(page, code, 'jobs'),
  openings: projectedFigure(page, code, 'openings'),
  growth: projectedFigure(page, code, 'growth'),
  median: nationRange(page, code).median,
}));
const said = (view: Partial<LeadersView>) =>
  textOf(parseHtml(categoryLeaders({ rows, targetYear: '2034', ...view }).html));

test('the rows that lead are named with their figures', () => {
  expect(said({})).toBe(
    'Highest pay in the middle 11-1011 $200,000 a yearMost openings 29-1141 189,100 a yearFastest projected growth 11-1011 +7.0% by 2034',
  );
});

test('they are those of the rows given, and the pay says of where it is', () => {
  const words = said({ rows: rows.slice(0, 2), where: 'in Texas' });
  expect(words).toContain('Highest pay in the middle in Texas 29-1141 $100,000 a year');
  expect(words).toContain('Most openings, whole country 29-1141');
  expect(words).not.toContain('11-1011');
});

test('where none may lead, a sentence says why', () => {
  const small = rows.map((row) => ({ ...row, isResidual: true }));
  expect(said({ rows: small })).toBe(
    'None of these is named as the highest: each has fewer than 10,000 people, or is an “all other” group.',
  );
});
