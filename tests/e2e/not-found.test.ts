import { expect } from 'vitest';
import { test } from '../support/browser.ts';

test('an address without its last slash leads to the page', async ({ visit }) => {
  const { page, troubles } = await visit('careers');
  expect(new URL(page.url()).pathname).toBe('/some/school/almanac/careers/');
  expect(troubles.errors).toEqual([]);
});

test('an address that leads nowhere, however deep, answers 404 and says so in full dress', async ({
  visit,
}) => {
  const { page, troubles } = await visit('/nowhere/at/all/');
  const answer = await page.request.get(page.url());
  expect(answer.status()).toBe(404);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  expect(troubles.errors).toEqual([]);
});

test('an address that is called like nothing says so once, and goes on about nothing else', async ({
  visit,
}) => {
  const { page } = await visit('/qwertyuiop/');
  const said = () => page.locator('[data-search-words]').innerText();
  expect(await said()).toBe('');
  await page.waitForSelector('ol[data-search-results][aria-busy="false"]', { state: 'attached' });
  expect(await said()).toBe('');
});

test('an address close to one that is there is answered with near titles', async ({ visit }) => {
  const { page } = await visit('/careers/software-enginer/');
  const found = page.locator('ol[data-search-results][aria-busy="false"] li');
  await found.first().waitFor();
  expect(await found.first().getAttribute('data-codes')).toContain('15-1252');
});
