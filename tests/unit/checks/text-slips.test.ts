import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../support/html.ts';
import { pageFrom } from '../../support/built-site.ts';
import { linesOf, repeatedHeadings, slipsIn } from '../../support/checks/text-slips.ts';

const page = (html: string) => pageFrom({ file: 'x.html', path: '/x/', kind: '/x/' }, html);

describe('the lines of a page', () => {
  it('join words inside a block and break between blocks', () => {
    const html = parseHtml('<p>A  <b>bold</b>\n word.</p><ul><li>One</li><li>Two</li></ul>');
    expect(linesOf(html.children)).toEqual(['A bold word.', 'One', 'Two']);
  });

  it('leave out what nobody reads', () => {
    const html = parseHtml('<script>null</script><p>Seen</p><svg><text>1</text></svg>');
    expect(linesOf(html.children)).toEqual(['Seen']);
  });
});

describe('a slip', () => {
  it.each([
    'May 2025 , published May 15, 2026.',
    'O*NET 30.2 . Workers',
    'Pay and jobs of830occupations',
    'in 2034jobs',
    'They earn undefined a year.',
    'There are 1 jobs.',
    'It is a a job.',
    'Helpers--electricians',
    'One for every 0 jobs.',
    'and english as a second language',
    'The number will grow.',
    'Starting pay is low.',
    'The average salary is high.',
    'Pay, ways in,.',
    'school a new worker needs.This is for actors',
    '$90,360 a year in the middle (+$14.39)',
    '$43.44 an hour in the middle (+$14,390)',
  ])('is found in "%s"', (text) => {
    expect(slipsIn(text)).toHaveLength(1);
  });

  it.each([
    'May 2025, published May 15, 2026.',
    'O*NET 30.2. Workers',
    'There is 1 job, and 21 jobs are elsewhere.',
    'One for every 10 jobs.',
    'not an average of its jobs',
    'Typical entry education',
    'It is 6:40 a.m., and you wait.',
    'A Ph.D., which leads to research, or an Ed.S., which is shorter.',
    '$43.44 an hour in the middle (+$14.39)',
    '$90,360 a year in the middle (−$14,390)',
    'https://example.org/english--one.Two',
    'The U.S. Bureau of Labor Statistics',
    'the 90th percentile, the 1st, the 2nd and the 3rd',
    'oesm25nat.zip, M41940, annual-p10 and O*NET-SOC2019 codes',
    'A 401(k), an I9 and 3D printing',
  ])('is not found in "%s"', (text) => {
    expect(slipsIn(text)).toEqual([]);
  });
});

describe('a heading', () => {
  it('may not say again what the one above it says', () => {
    const html = '<h2>Pay over the years</h2><h3>Pay in the middle over the years</h3>';
    expect(repeatedHeadings(page(html))).toHaveLength(1);
  });

  it('may stand beside another of its kind that it shares words with', () => {
    const html = '<h3>Special education degree</h3><h3>Subject degree plus special education</h3>';
    expect(repeatedHeadings(page(html))).toEqual([]);
  });

  it('may share a word with it', () => {
    const html = '<h2>Pay over the years</h2><h3>In the middle, year by year</h3>';
    expect(repeatedHeadings(page(html))).toEqual([]);
  });
});
