import { expect, test } from 'vitest';
import { stripProblems } from '../../support/checks/strip-marks.ts';
import { madeUpPage } from './made-up-page.ts';

const pay: Readonly<Record<string, number>> = { p10: 20, p25: 30, median: 40, p75: 60, p90: 80 };
const cells = {
  cell: (fact: string) => pay[fact.split('annual-')[1] ?? ''] ?? 'no-column',
};

const strip = ({ range = [20, 80], half = [30, 30], middle = 40, axis = '$0$100' } = {}) =>
  `<figure><svg class="pay-strip">
    <line class="range" x1="${String(range[0])}%" x2="${String(range[1])}%"></line>
    <rect class="half" x="${String(half[0])}%" width="${String(half[1])}%"></rect>
    <rect class="middle" x="${middle}%" width="4"></rect>
    <data data-fact="oews/2025-05/US/29-1141/annual-median">40</data>
  </svg><p class="pay-axis">${axis}</p></figure>`;
const problemsOf = (body: string) => stripProblems(madeUpPage(body), cells);

test('a strip whose marks stand where its figures say passes', () => {
  expect(problemsOf(strip())).toEqual([]);
  expect(problemsOf(strip({ axis: '' }))).toEqual([]);
});

test('a range that goes on past the axis ends at no figure', () => {
  expect(problemsOf(strip({ range: [20, 100] }))).toEqual([]);
});

test.each([
  [{ half: [30, 7] }, 'draws p75 at 37%'],
  [{ half: [31, 29] }, 'draws p25 at 31%'],
  [{ middle: 42 }, 'draws median at 42%'],
  [{ range: [10, 80] }, 'draws p10 at 10%'],
  [{ axis: '$0$50' }, 'is drawn to another scale than its axis, 50'],
])('%j does not', (drawn, problem) => {
  expect(problemsOf(strip(drawn))).toEqual([expect.stringContaining(problem)]);
});
