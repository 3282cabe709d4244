import { getDocumentProxy } from 'unpdf';
import { describe, expect } from 'vitest';
import { builtPages } from '../support/built-site.ts';
import { test } from '../support/browser.ts';

const sheets = builtPages().filter(({ kind }) => kind === '/careers/[name]/worksheet/');
const longestName = sheets.reduce((longest, sheet) =>
  sheet.path.length > longest.path.length ? sheet : longest,
).path;

/** By the year, by the hour only, a group of jobs, a title, two comparisons, a long address. */
const sample = [
  '/careers/registered-nurses/worksheet/',
  '/careers/musicians-and-singers/worksheet/',
  '/careers/managers-all-other/worksheet/',
  '/careers/school-case-manager/worksheet/',
  '/compare/nursing-ladder/worksheet/',
  '/compare/helping-people-in-schools/worksheet/',
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
