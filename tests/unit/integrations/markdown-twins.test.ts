import { describe, expect, test } from 'vitest';
import { parseDocument } from 'htmlparser2';
import { blocksOf } from '../../../integrations/markdown-twins/blocks.ts';
import { twinOf } from '../../../integrations/markdown-twins/twin.ts';
import { twinProblems } from '../../support/checks/markdown-twin.ts';
import { madeUpPage, soundHead } from '../checks/made-up-page.ts';

const markdown = (html: string) => blocksOf(parseDocument(html).children).join('\n\n');

describe('a page as Markdown', () => {
  test.each([
    ['a heading', '<h2>Ways <b>in</b></h2>', '## Ways **in**'],
    ['signs of its own', '<p>O*NET_30 [a] &lt;b&gt; a|b</p>', 'O\\*NET\\_30 \\[a\\] \\<b> a\\|b'],
    ['a line that looks like a list', '<p>- 5.6% and</p>', '\\- 5.6% and'],
    [
      'links, and none within the page',
      '<p><a href="../x/">X</a> <a href="#y">Y</a></p>',
      '[X](../x/) Y',
    ],
    ['lists in lists', '<ul><li>A<ol><li>B</li><li>C</li></ol></li></ul>', '- A\n  1. B\n  2. C'],
    ['terms', '<dl><div><dt>Pay</dt><dd>$5</dd></div></dl>', '- **Pay**: $5'],
    [
      'a table',
      '<table><caption>Pay</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table>',
      'Pay\n\n| A | B |\n| --- | --- |\n| 1 |  |',
    ],
    [
      'a table without a head',
      '<table><tr><td>1</td><td>2</td></tr></table>',
      '|  |  |\n| --- | --- |\n| 1 | 2 |',
    ],
    ['a quotation', '<blockquote><p>A</p><p>B</p></blockquote>', '> A\n>\n> B'],
    ['what only a sheet keeps apart', '<p><span>never</span><span>1</span></p>', 'never 1'],
    ['a fold', '<details><summary>More</summary><p>A</p></details>', '**More**\n\nA'],
    [
      'nothing that is for a mouse',
      '<p>A</p><nav><a href="x">B</a></nav><p hidden>C</p><svg><text>D</text></svg>',
      'A',
    ],
  ])('has %s', (_, html, expected) => {
    expect(markdown(html)).toBe(expected);
  });
});

const pay =
  '<data class="figure" value="97550" data-fact="oews/2025-05/US/29-1141/annual-median">$97,550</data>';
const top =
  '<span class="figure-missing" data-fact="oews/2025-05/US/29-1141/annual-p90" data-missing="top-coded" data-at-least="239200">at least $239,200</span>';
const ratio =
  '<data class="figure" value="1.9" data-derived="ratio" data-from="oews/2025-05/US/29-1141/annual-median oews/2025-05/US/00-0000/annual-median">1.9</data>';
const words = {
  codes: {},
  sectors: {},
  places: {},
  sources: {
    'oews/2025-05/nation': { id: 'oews-national-2025-05', from: 'BLS', edition: 'May 2025' },
  },
};
const head = `${soundHead}<link rel="alternate" type="text/markdown" href="index.md">`;
const page = madeUpPage(
  `<main><h1>Nurses</h1><p>Half earn ${pay}, a tenth ${top}, ${ratio} times.</p></main>`,
  { head },
);
const twin = twinOf(page.html, words) ?? '';

describe('a twin', () => {
  test('lists figures by fact id, and where they come from', () => {
    expect(twin).toContain(
      '- oews/2025-05/US: 29-1141/annual-median 97550, 29-1141/annual-p90 top-coded:239200',
    );
    expect(twin).toContain(
      '- ratio from oews/2025-05/US/29-1141/annual-median oews/2025-05/US/00-0000/annual-median: 1.9',
    );
    expect(twin).toContain('- BLS: May 2025 (`oews-national-2025-05`)');
  });

  test('is not made of a page that names none', () => {
    expect(twinOf(page.html.replace('text/markdown', 'text/plain'), words)).toBeUndefined();
  });

  test('says what its page says', () => {
    expect(twinProblems(page, twin)).toEqual([]);
  });

  test.each([
    ['another number in the list', '97550', '97551'],
    ['another number in the text', 'earn $97,550', 'earn $97,551'],
    ['another reason', 'top-coded:239200', 'not-published'],
    ['another sum', ': 1.9', ': 1.8'],
    ['a figure too much', '97550,', '97550, 29-1141/employment 5,'],
    ['another address', '/careers/nurses/"', '/careers/doctors/"'],
  ])('is caught with %s', (_, from, to) => {
    expect(twin).toContain(from);
    expect(twinProblems(page, twin.replace(from, to))).toHaveLength(1);
  });
});
