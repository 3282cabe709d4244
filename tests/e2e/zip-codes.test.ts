import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browser.ts';

const nurses = 'careers/registered-nurses/';

const typed = async (page: Page, zip: string) => {
  await page.getByLabel('Show pay in').fill(zip);
  await page.keyboard.press('Enter');
};
const filesOf = (page: Page) => {
  const files: string[] = [];
  page.on('request', (request) => {
    const [, digits] = /\/places\/zip\/(\d\d)\.json$/.exec(request.url()) ?? [];
    if (digits !== undefined) files.push(digits);
  });
  return files;
};

test('a reader types ZIP codes and is led to a metro, a state or a choice, each with its reason', async ({
  visit,
}) => {
  const { page, troubles } = await visit(nurses);
  const files = filesOf(page);
  const why = page.getByRole('alert').filter({ hasText: 'ZIP code' });
  const numeral = page.locator('.three-facts .fact-numeral').first().locator('[data-fact]');
  const shows = (place: string) =>
    page.waitForFunction(
      (fact) => document.querySelector(`.three-facts .fact-numeral [data-fact="${fact}"]`) !== null,
      `oews/2025-05/${place}/29-1141/annual-median`,
    );
  const offered = () => page.locator('.place-suggestions [role="option"]').allInnerTexts();

  await typed(page, '55401');
  await shows('M33460');
  await expect
    .poll(() => why.innerText())
    .toBe(
      'ZIP code 55401 lies in the Minneapolis-St. Paul-Bloomington, MN-WI, metro area, by our list of about 2018.',
    );
  await typed(page, '30301');
  await shows('M12060');
  await typed(page, '67951');
  await shows('KS');
  await expect.poll(offered).toEqual(['Kansas, outside metro areas rural area']);
  expect(await why.innerText()).toContain('lies outside every metro area');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await shows('R2000006');

  await typed(page, '06103');
  await expect.poll(() => why.innerText()).toContain('ZIP code 06103 lies in Connecticut');
  expect((await offered()).join()).toMatch(/Hartford.*New Haven.*Connecticut state$/);
  await typed(page, '00650');
  await expect.poll(() => why.innerText()).toContain('ZIP code 00650 reaches into 2 metro areas');
  expect(await offered()).toHaveLength(2);
  for (const unknown of ['00000', '99999']) {
    await typed(page, unknown);
    await expect.poll(() => why.innerText()).toContain(`ZIP code ${unknown} is not in our list`);
  }
  // What could not be answered left the page as it was.
  expect(await numeral.getAttribute('data-fact')).toContain('/R2000006/');

  expect(files).toEqual(['55', '30', '67', '06', '00', '99']);
  await page.route('**/places/zip/44.json', (route) => route.abort());
  await typed(page, '44101');
  await expect.poll(() => why.innerText()).toBe('Where ZIP code 44101 lies could not be loaded.');
  expect(troubles.otherHosts).toEqual([]);
});

test('a ZIP code is read in addresses, in searches and in comparisons', async ({ visit }) => {
  const { page } = await visit(`${nurses}?in=55401`);
  await page.locator('.place-chosen-name', { hasText: 'Minneapolis' }).waitFor();
  expect(new URL(page.url()).search).toBe('?in=minneapolis-st-paul-bloomington-mn-wi');

  const { page: search } = await visit('search/?q=nurse+55401');
  const first = search.locator('[data-search-results] a').first();
  await expect.poll(() => first.getAttribute('href')).toContain('?in=minneapolis');
  await search.goto(search.url().replace('q=nurse+55401', 'q=nurse&where=67951'));
  await expect.poll(() => first.getAttribute('href')).toContain('?in=kansas');
  await expect
    .poll(() => search.locator('.search-places a').allInnerTexts())
    .toEqual(['Kansas, outside metro areas']);

  const { page: compare } = await visit('compare/?c=registered-nurses,electricians&in=00650');
  await compare
    .locator('.compare-notices', { hasText: 'ZIP code 00650 reaches into 2 metro areas' })
    .waitFor();
  await typed(compare, '55401');
  await compare.locator('.compare-results [data-fact*="/M33460/"]').first().waitFor();
});

test('no ZIP code, no file of ZIP codes', async ({ visit }) => {
  const { page } = await visit('search/?q=nurse&where=texas');
  const files = filesOf(page);
  await page.goto(page.url());
  await expect
    .poll(() => page.locator('[data-search-results] a').first().getAttribute('href'))
    .toContain('?in=texas');
  expect(files).toEqual([]);
});
