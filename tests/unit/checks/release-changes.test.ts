import { describe, expect, test } from 'vitest';
import { releaseChangeProblems, type ListedLines } from '../../support/checks/release-changes.ts';
import { madeUpPage } from './made-up-page.ts';

const cells: Readonly<Record<string, number>> = {
  'oews/2025-05/US/29-1141/annual-median': 107_100,
  'oews/2024-05/US/29-1141/annual-median': 100_000,
  'oews/2018-05/US/29-1141/annual-median': 100_000,
  'oews/2024-05/US/29-1151/annual-median': 100_000,
  'oews/2024-05/US/29-1141/annual-mean': 100_000,
  'oews/2025-05/US/29-1161/annual-median': 107_100,
  'oews/2024-05/US/29-1161/annual-median': 100_000,
  'oews/2025-05/US/29-1141/mean-rse': 3,
  'oews/2024-05/US/29-1141/mean-rse': 4,
  'cpi/2025-05/US/all-items/index': 315,
  'cpi/2024-05/US/all-items/index': 300,
};
const titles: Readonly<Record<string, string>> = {
  '2025-05 29-1141': 'Registered Nurses',
  '2024-05 29-1141': 'Registered nurses',
  '2018-05 29-1141': 'Registered Nurses',
  '2024-05 29-1151': 'Nurse Anesthetists',
  '2025-05 29-1161': 'Nurse Midwives',
  '2024-05 29-1161': 'Nurse Practitioners',
};
const lines: ListedLines = {
  cell: (fact) => cells[fact] ?? 'no-row',
  title: (release, code) => titles[`${release} ${code}`],
  era: (release) => (release < '2021' ? 'soc-2010' : 'soc-2018'),
};

const cpi = 'cpi/2025-05/US/all-items/index cpi/2024-05/US/all-items/index';
const median = (release: string, code = '29-1141') => `oews/${release}/US/${code}/annual-median`;
const problemsOf = (derived: string, value: string, from: string) =>
  releaseChangeProblems(
    madeUpPage(
      `<data class="figure" value="${value}" data-derived="${derived}" data-from="${from}">x</data>`,
    ),
    lines,
  );

describe('a change between releases', () => {
  test.each([
    ['real-change', '2', `${median('2025-05')} ${median('2024-05')} ${cpi}`],
    ['change-percent', '7.1', `${median('2025-05')} ${median('2024-05')}`],
    ['price-change', '5', cpi],
    [
      'explained-by-error',
      '8.22',
      'oews/2025-05/US/29-1141/mean-rse oews/2024-05/US/29-1141/mean-rse',
    ],
    ['difference', '1', `${median('2025-05')} ${median('2018-05')}`],
  ])('is sound: %s of %s', (derived, value, from) => {
    expect(problemsOf(derived, value, from)).toEqual([]);
  });

  test.each([
    ['is worked out wrong', '2.2', median('2024-05'), /come to 2\.000/],
    ['is made from a figure that is not published', '2', median('2023-05'), /come to NaN/],
    ['crosses a break', '2', median('2018-05'), /have a break between/],
    ['is of two codes', '2', median('2024-05', '29-1151'), /are not one occupation/],
    ['is of two measures', '2', 'oews/2024-05/US/29-1141/annual-mean', /are two measures/],
    ['goes back in time', '2', median('2025-05'), /stand in the wrong order/],
  ])('is found when it %s', (_, value, earlier, problem) => {
    const problems = problemsOf('real-change', value, `${median('2025-05')} ${earlier} ${cpi}`);
    expect(problems).toContainEqual(expect.stringMatching(problem));
  });

  test('is found when the code got another title', () => {
    const from = `${median('2025-05', '29-1161')} ${median('2024-05', '29-1161')} ${cpi}`;
    expect(problemsOf('real-change', '2', from)).toEqual([
      expect.stringMatching(/are not one occupation/),
    ]);
  });
});
