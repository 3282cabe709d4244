import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { thinOut } from '../support/thin-out.ts';

const style = '<style>[data-of="middle"] { color: red }</style>';
const rows = (count: number, row: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => row(at)).join('');

describe('thinning out the entries of a page', () => {
  test.for([
    ['of one shape leaves eight', rows(30, (at) => `<li data-at="${at}"><a>${at}</a></li>`), 8],
    [
      'leaves each that has another class, element or name of an attribute',
      rows(30, () => '<li><a>x</a></li>') +
        '<li class="x"><a>x</a></li><li><b>x</b></li><li data-x><a>x</a></li>',
      11,
    ],
    [
      'leaves each value that a style sheet asks for',
      rows(20, (at) => `<li data-of="${at < 10 ? 'middle' : 'end'}">x</li>`),
      16,
    ],
    [
      'leaves what something on the page leads to',
      '<li><a href="#last">x</a></li>' + rows(20, () => '<li>x</li>') + '<li id="last">x</li>',
      10,
    ],
  ] as const)('%s', async ([, entries, left], { visit }) => {
    const { page } = await visit('about/');
    await page.goto(`data:text/html,${encodeURIComponent(`${style}<ul>${entries}</ul>`)}`);
    await thinOut(page);
    expect(await page.locator('li').count()).toBe(left);
  });

  test('counts a long list and a short one of the same entries as one shape', async ({ visit }) => {
    const { page } = await visit('about/');
    const parts = rows(20, (at) => `<section><ul>${'<li>x</li>'.repeat(at + 1)}</ul></section>`);
    await page.goto(`data:text/html,${encodeURIComponent(parts)}`);
    await thinOut(page);
    expect(await page.locator('section').count()).toBe(8);
  });

  test('takes most links from the list of all careers', async ({ visit }) => {
    const { page } = await visit('careers/all/');
    const count = () => page.locator('main a').count();
    expect(await count()).toBeGreaterThan(800);
    await thinOut(page);
    expect(await count()).toBeLessThan(200);
  });
});
