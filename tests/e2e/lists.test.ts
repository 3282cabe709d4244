import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';

const status = (page: Page) => page.locator('almanac-list [data-status]').innerText();
const search = (page: Page) => new URL(page.url()).search;
const rowsShown = (page: Page) =>
  page.locator('[data-rows] > :not([data-fixed], [hidden])').count();

/** Every list of the site, with words that some of its rows have and some have not. */
const lists = [
  ['careers/all/', 'nurse', undefined],
  ['qualifications/bachelors-degree/', 'engineer', 'pay'],
  ['qualifications/programs/', 'music', undefined],
  ['qualifications/programs/by-career/', 'music', undefined],
  ['places/', 'dal', undefined],
  ['places/texas/occupations/', 'nurse', 'beside'],
  ['categories/legal/', 'law', 'growth'],
  ['explore/', 'nurse', 'growth'],
  ['explore/table/', 'nurse', 'growth'],
  ['data/changes/2024-05-to-2025-05/', 'nurse', 'pay-change'],
] as const;

describe('a list', () => {
  test.for(lists)(
    'is narrowed and sorted in the address, the place kept: %s',
    async ([path, words, sort], { visit }) => {
      const { page, troubles } = await visit(`${path}?in=texas&utm=x`);
      // The rows of a picture come from the page of its table.
      await page.locator('[data-rows] > *').first().waitFor({ state: 'attached' });
      const all = await rowsShown(page);
      expect(search(page)).toBe('?in=texas&utm=x');
      await page.locator('[data-field="q"]').fill(words);
      const few = await rowsShown(page);
      expect(few).toBeGreaterThan(0);
      expect(few).toBeLessThan(all);
      expect(await status(page)).toMatch(new RegExp(`^${String(few)} of \\d+ [a-z ]+[.,]`));
      expect(search(page)).toBe(`?in=texas&utm=x&q=${words}`);
      if (sort) {
        await page.locator('[data-field="sort"]').selectOption(sort);
        expect(await status(page)).toMatch(/sorted by .+, highest first\.$/);
        expect(search(page)).toBe(`?in=texas&utm=x&q=${words}&sort=${sort}`);
        const first = await page.locator('[data-rows] > :visible').first().innerText();
        await page.locator('[data-turn]').click();
        expect(await page.locator('[data-rows] > :visible').first().innerText()).not.toBe(first);
      }
      await page.getByRole('button', { name: 'Show all again' }).click();
      expect(await rowsShown(page)).toBe(all);
      expect(search(page)).toContain('?in=texas&utm=x');
      expect(troubles.errors).toEqual([]);
    },
  );

  test.for(lists.filter(([, , sort]) => sort))(
    'answers an order it does not know in a whole sentence: %s',
    async ([path], { visit }) => {
      const { page } = await visit(`${path}?sort=luck`);
      await page.locator('[data-rows] > *').first().waitFor({ state: 'attached' });
      await page.locator('[data-status]:not(:empty)').waitFor();
      expect(await status(page)).toMatch(
        /^The address asks for “luck” under “Sort by”, which is not there, so that part is left out\. There are “.+”\. All \d+ [a-z ]+, sorted by .+\.$/,
      );
    },
  );

  test.for([
    'careers/all/',
    'qualifications/bachelors-degree/',
    'data/changes/2024-05-to-2025-05/',
  ])('answers a category it does not know in a whole sentence: %s', async (path, { visit }) => {
    const { page } = await visit(`${path}?category=magic`);
    expect(await status(page)).toContain(
      'The address asks for “magic” under “Category”, which is not there, so that part is left out.',
    );
  });

  // Explore leads to the page of its table then.
  const whole = lists.filter(([path]) => path !== 'explore/');
  test.for(whole)('is whole without JavaScript: %s', async ([path], { visit }) => {
    const { page } = await visit(`${path}?q=zebra&sort=luck`, { javaScriptEnabled: false });
    expect(await page.locator('[data-list-controls]:visible').count()).toBe(0);
    expect(await rowsShown(page)).toBeGreaterThan(2);
  });

  test('shows the same again when a reader comes back from a career', async ({ visit }) => {
    const { page } = await visit('careers/all/?in=texas');
    await page.locator('[data-field="q"]').fill('lawyers');
    const link = page.locator('.career-list a:visible').first();
    // What carries the place is fetched after the page.
    await expect.poll(() => link.getAttribute('href'), { timeout: 10_000 }).toContain('in=texas');
    await link.click();
    await page.waitForURL('**/careers/lawyers/?in=texas');
    await page.goBack();
    expect(search(page)).toBe('?in=texas&q=lawyers');
    expect(await page.locator('[data-field="q"]').inputValue()).toBe('lawyers');
    expect(await page.locator('.career-list a:visible').allInnerTexts()).toEqual(['Lawyers']);
  });

  test('keeps the place of a reader who comes by the breadcrumb', async ({ visit }) => {
    const { page } = await visit('careers/registered-nurses/?in=texas');
    await page.locator('.breadcrumbs a[href*="careers/?in=texas"]').click();
    await page.waitForURL('**/careers/?in=texas');
    await page.getByRole('link', { name: /^All \d+ in one list/ }).click();
    await page.waitForURL('**/careers/all/?in=texas');
    await page.locator('[data-field="category"]').selectOption('legal');
    expect(search(page)).toBe('?in=texas&category=legal');
  });

  test('asked of one letter by an older link, is shown whole', async ({ visit }) => {
    const { page, troubles } = await visit('careers/?in=texas&category=legal&q=lawyers');
    await page.waitForURL('**/careers/all/?in=texas&category=legal&q=lawyers');
    expect(await page.locator('.career-list a:visible').allInnerTexts()).toEqual(['Lawyers']);
    expect(troubles.errors).toEqual([]);
  });

  test('goes from letter to letter by its links, the place kept', async ({ visit }) => {
    const { page } = await visit('careers/?in=texas');
    const letters = page.getByRole('navigation', { name: 'Letters' });
    const link = letters.getByRole('link', { name: 'N', exact: true });
    await expect.poll(() => link.getAttribute('href'), { timeout: 10_000 }).toContain('in=texas');
    await link.click();
    await page.waitForURL('**/careers/letter/n/?in=texas');
    expect(await letters.locator('[aria-current="page"]').innerText()).toBe('N');
    const names = await page.locator('.career-list a').allInnerTexts();
    expect(names.filter((name) => !name.startsWith('N'))).toEqual([]);
    expect(names).toContain('Nurse practitioners');
    await page.getByRole('link', { name: 'Next: O' }).click();
    await page.waitForURL('**/careers/letter/o/?in=texas');
  });

  test.for(lists)('can be sorted and narrowed on a small phone: %s', async ([path], { visit }) => {
    const { page } = await visit(path, { viewport: { ...widths.phone, width: 320 } });
    // Explore shows its picture first.
    const fold = page.locator('.list-fold[data-folded] > summary');
    await page.locator('[data-list-controls]:not([hidden])').first().waitFor({ state: 'attached' });
    if ((await fold.count()) > 0) await fold.click();
    expect(await page.locator('[data-list-controls]').isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
});
