import { expect, test } from 'vitest';
import { aiFigure } from '../../src/facts/ai-exposure.ts';
import { aiSection } from '../../src/page-models/career-page/ai.ts';
import { newestNationalRows } from '../support/content/known-data.ts';
import { editionFigure, outlookEdition, projectionRow } from '../../src/facts/projections.ts';
import { isPresent } from '../../src/domain/figures/figure.ts';

// What the lessons say in words must stay true when new figures come in. Where one of these fails,
// take other careers or other words: src/content/lessons/.

const rows = new Map(newestNationalRows().map((row) => [row.code ?? '', row]));

/** A percentile of yearly pay, as the table has it. */
function pay(code: string, point: 'p10' | 'median' | 'p90'): number {
  const text = rows.get(code)?.[`annual_${point}`] ?? '';
  expect(text, `${code} ${point}`).toMatch(/^\d+$/);
  return Number(text);
}

function projected(code: string, measure: 'change-percent' | 'openings'): number {
  const figure = editionFigure(outlookEdition(), code, measure);
  return isPresent(figure) ? figure.value : Number.NaN;
}

const apart = (a: number, b: number) => Math.abs(a - b) / Math.max(a, b);

test('spread: welders and real estate agents earn about the same in the middle, not at the ends', () => {
  const [welders, agents] = ['51-4121', '41-9022'];
  expect(apart(pay(welders, 'median'), pay(agents, 'median'))).toBeLessThan(0.05);
  expect(pay(agents, 'p10')).toBeLessThan(pay(welders, 'p10'));
  expect(pay(agents, 'p90')).toBeGreaterThan(pay(welders, 'p90'));
  const length = (code: string) => pay(code, 'p90') - pay(code, 'p10');
  expect(length(agents)).toBeGreaterThan(1.5 * length(welders));
});

test('projection: the job that grows the fastest has the fewest openings, one that shrinks the most', () => {
  const [wind, nurses, cashiers] = ['49-9081', '29-1141', '41-2011'];
  const growth = [wind, nurses, cashiers].map((code) => projected(code, 'change-percent'));
  const openings = [wind, nurses, cashiers].map((code) => projected(code, 'openings'));
  expect(growth).toEqual(growth.toSorted((a, b) => b - a));
  expect(openings).toEqual(openings.toSorted((a, b) => a - b));
  expect(growth[2]).toBeLessThan(0);
});

test('worth it: schooling rises along the picture, and pay does not', () => {
  const codes = ['47-2111', '29-1292', '21-1021', '29-1127'];
  expect(codes.map((code) => projectionRow(code)?.entry_education)).toEqual([
    'high-school',
    'associates',
    'bachelors',
    'masters',
  ]);
  expect(projectionRow('47-2111')?.training).toBe('apprenticeship');
  const [electricians = 0, hygienists = 0, social = 0, speech = 0] = codes.map((code) =>
    pay(code, 'median'),
  );
  expect(apart(hygienists, speech)).toBeLessThan(0.05);
  expect(social).toBe(Math.min(electricians, hygienists, social, speech));
  expect(pay('47-2111', 'p90') - pay('47-2111', 'p10')).toBeGreaterThan(hygienists - social);
});

test('AI: the studies disagree about paralegals, in the order that the answers tell', () => {
  const { agreement, ratings } = aiSection('23-2011');
  expect(agreement).toBe('disagree');
  const lower = Object.fromEntries(
    ratings.map(({ measure, lower: rank }) => [measure, rank?.value ?? Number.NaN]),
  );
  expect(lower['microsoft-applicability']).toBeLessThan(lower['bls-category'] ?? 0);
  expect(lower['bls-category']).toBeLessThan(lower['gpt-exposure'] ?? 0);
  expect(isPresent(aiFigure('23-2011', 'bls-category'))).toBe(true);
});
