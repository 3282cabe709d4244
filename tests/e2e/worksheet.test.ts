import { getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { test } from '../support/browser.ts';
import { parseHtml } from '../support/html.ts';
import { readQrCode } from '../support/read-qr-code.ts';

const sheets = builtPages().filter(({ kind }) => kind === '/careers/[name]/worksheet/');
const longestName = sheets.reduce((longest, sheet) =>
  sheet.path.length > longest.path.length ? sheet : longest,
).path;

/** By the year, by the hour only, a group of jobs, a title, comparisons, lessons, a long address. */
const sample = [
  '/careers/registered-nurses/worksheet/',
  '/careers/musicians-and-singers/worksheet/',
  '/careers/managers-all-other/worksheet/',
  '/careers/school-case-manager/worksheet/',
  '/compare/nursing-ladder/worksheet/',
  '/compare/helping-people-in-schools/worksheet/',
  ...builtPages().flatMap(({ kind, path }) =>
    kind === '/classes/[name]/worksheet/' ? [path] : [],
  ),
  longestName,
];

describe.each(sample)('%s', (path) => {
  test.for(['', '?view=class'])('prints on one Letter page: %j', async (view, { visit }) => {
    const { page } = await visit(path + view);
    const pdf = await page.pdf({ format: 'Letter' });
    expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(1);
  });

  test('holds a code of at least 2 cm, and lines far enough apart to write on', async ({
    visit,
  }) => {
    const { page } = await visit(path);
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 672, height: 921 });
    const sizes = await page.evaluate(() => {
      const code = document.querySelector('.qr-code');
      const line = [...document.querySelectorAll('.ruled i')].map((each) => each.clientHeight);
      return { code: code?.clientWidth ?? 0, line: Math.min(...line) };
    });
    const pixelsPerCentimeter = 96 / 2.54;
    expect(sizes.code / pixelsPerCentimeter).toBeGreaterThanOrEqual(2.5);
    expect(sizes.line).toBeGreaterThanOrEqual(18);
  });
});

const sheet = 'careers/registered-nurses/worksheet/';
const answers = /\$\d|\d%|bachelor/i;

test('shows its answers, and in the class view blanks, for screen readers as well', async ({
  visit,
}) => {
  const { page } = await visit(sheet);
  const article = page.getByRole('article');
  expect(await article.ariaSnapshot()).toMatch(answers);
  const { page: forClass } = await visit(`${sheet}?view=class`);
  const hidden = await forClass.getByRole('article').ariaSnapshot();
  expect(hidden).not.toMatch(answers);
  expect(hidden).toContain('Blank to fill in: Openings a year');
  expect(await forClass.locator('article .figure:visible').count()).toBe(0);
});

test('hides its answers by keyboard and without JavaScript', async ({ visit }) => {
  const { page } = await visit(sheet, { javaScriptEnabled: false });
  await page.getByRole('checkbox', { name: /^Class view/ }).focus();
  await page.keyboard.press('Space');
  expect(await page.locator('article .figure:visible').count()).toBe(0);
  expect(await page.getByRole('article').ariaSnapshot()).not.toMatch(answers);
});

test('keeps the class view in its address', async ({ visit }) => {
  const { page } = await visit(sheet);
  await page.getByRole('checkbox', { name: /^Class view/ }).check();
  expect(new URL(page.url()).search).toBe('?view=class');
  await page.reload();
  expect(await page.getByRole('checkbox', { name: /^Class view/ }).isChecked()).toBe(true);
});

describe('the worksheet of a comparison by link', () => {
  const careers = 'registered-nurses,actors,school-case-manager';
  const mostToSay = '51-9012,51-6099,29-2061,31-9099,11-9039,31-9096';

  test.for([
    `/compare/worksheet/?c=${careers}`,
    `/compare/worksheet/?c=${careers}&in=ohio&view=class`,
    '/compare/worksheet/?c=actors,dancers,no-such-career',
    // The six with the most to say and the longest addresses.
    `/compare/worksheet/?c=${mostToSay}&in=ohio&prices=1`,
    `/compare/worksheet/?c=${mostToSay}&in=dallas-fort-worth-arlington-tx&view=class`,
    '/compare/worksheet/',
  ])('prints on one Letter page: %s', async (address, { visit }) => {
    const { page, troubles } = await visit(address);
    await page.waitForLoadState('networkidle');
    const pdf = await page.pdf({ format: 'Letter' });
    expect((await getDocumentProxy(new Uint8Array(pdf))).numPages).toBe(1);
    expect(troubles.errors).toEqual([]);
  });

  test('shows the careers of the address, and leads back to them', async ({ visit }) => {
    const { page } = await visit('compare/worksheet/?c=actors,dancers&in=ohio&view=class');
    await page.getByRole('heading', { name: 'Actors and dancers' }).waitFor();
    const compared = 'https://career-almanac.example/compare/?c=actors,dancers&in=ohio';
    expect(await page.locator('[data-cite]').textContent()).toContain(compared);
    expect(readQrCode(parseHtml(await page.locator('.qr-code').evaluate((e) => e.outerHTML)))).toBe(
      compared,
    );
    const link = page.locator('[data-look-up]');
    await expect
      .poll(() => link.getAttribute('href'))
      .toContain('/compare/?c=actors,dancers&in=ohio');
    expect(await page.locator('article .figure:visible').count()).toBe(0);
  });

  test('keeps the rest when a career is unknown, says so, and runs nothing', async ({ visit }) => {
    const crafted = encodeURIComponent('<img src=x onerror=alert(1)>');
    const { page, troubles } = await visit(`compare/worksheet/?c=actors,${crafted}`);
    await page.getByRole('heading', { name: 'Actors' }).waitFor();
    expect(await page.getByRole('status').textContent()).toContain('<img');
    expect(await page.locator('main img').count()).toBe(0);
    expect(troubles.errors).toEqual([]);
  });

  test('is offered by the comparison, with its careers', async ({ visit }) => {
    const { page } = await visit('compare/?c=actors,dancers');
    await page.getByRole('link', { name: 'Worksheet' }).click();
    await page.getByRole('heading', { name: 'Actors and dancers' }).waitFor();
  });
});
