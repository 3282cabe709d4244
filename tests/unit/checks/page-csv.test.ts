import { describe, expect, it } from 'vitest';
import { csvProblems, ownCsv } from '../../support/checks/page-csv.ts';
import { madeUpPage } from './made-up-page.ts';

const page = madeUpPage(
  `<main><data value="97550" data-fact="oews/a">$97,550</data>
  <span data-fact="oews/b" data-missing="top-coded">$239,200 or more</span>
  <data value="-2" data-derived="difference" data-from="oews/a oews/c">−2</data>
  <a href="../../downloads/pages/careers/nurses.csv">CSV</a></main>`,
);
const header = 'what,value,missing,fact_id,derived,derived_from';
const lines = [
  'Nurses,97550,,oews/a,,',
  'Nurses,,"top-coded: at or above, marked #",oews/b,,',
  'Nurses,-2,,,difference,oews/a oews/c',
];
const csv = (...rows: string[]) => `\uFEFF${[header, ...rows].join('\r\n')}\r\n`;

describe('the CSV of a page', () => {
  it('is found by its link', () => {
    expect(ownCsv(page)).toBe('downloads/pages/careers/nurses.csv');
  });

  it('passes with the figures of the page, in any order', () => {
    expect(csvProblems(page, csv(...lines.toReversed()))).toEqual([]);
  });

  it.each([
    ['a figure left out', csv(...lines.slice(1)), 'its CSV lacks oews/a 97550'],
    [
      'another value',
      csv('Nurses,97551,,oews/a,,', ...lines.slice(1)),
      'its CSV has oews/a 97551, which it does not show',
    ],
    [
      'another reason',
      csv(lines[0] ?? '', 'Nurses,,not-published,oews/b,,', lines[2] ?? ''),
      'its CSV lacks oews/b top-coded',
    ],
    [
      'a derived figure from elsewhere',
      csv(...lines.slice(0, 2), 'Nurses,-2,,,difference,oews/c oews/a'),
      'its CSV lacks difference oews/a oews/c -2',
    ],
    [
      'a figure the page does not show',
      csv(...lines, 'Nurses,5,,oews/z,,'),
      'its CSV has oews/z 5, which it does not show',
    ],
  ])('fails with %s', (_, text, problem) => {
    expect(csvProblems(page, text)).toContain(problem);
  });
});
