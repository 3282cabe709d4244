import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';
import { FinderAnswers } from '../support/independent/finder-answers.ts';

/** Answers from the tables, by a program that shares nothing with the finder. */
const answers = new FinderAnswers();

/** Waits until the finder has answered `search`, as its address says. */
async function answered(page: Page, search: string): Promise<void> {
  await page.waitForURL(`**/find/${search}`);
  await page.locator('[data-finder-answer]:not([aria-busy="true"])').waitFor();
}

const total = (page: Page) =>
  page.locator('[data-find-results]').evaluate((list: HTMLElement) => Number(list.dataset.total));
const codes = (page: Page) =>
  page
    .locator('[data-find-results] > li')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-codes')));

describe('the finder', () => {
  test.for([
    '?train=two-years&pay=60000&in=georgia&day=outdoors',
    '?train=none&pay=50000&like=making&sort=pay',
    '?pay=80000&in=akron-oh&grows=yes&sort=growth',
  ])(
    'shows every career that the tables answer %s with, in their order',
    async (search, { visit }) => {
      const { page, troubles } = await visit(`find/${search}&show=all`, { viewport: widths.phone });
      const expected = answers.answer(search);
      expect(expected.length).toBeGreaterThan(1);
      await expect.poll(() => total(page), { timeout: 15_000 }).toBe(expected.length);
      expect(await codes(page)).toEqual(expected);
      expect(troubles).toEqual({ otherHosts: [], errors: [] });
    },
  );

  test('is asked by keyboard alone, and writes what was asked into its address', async ({
    visit,
  }) => {
    const { page } = await visit('find/');
    await page.locator('[data-wish="train"]').focus();
    await page.keyboard.press('ArrowDown');
    await answered(page, '?train=none');
    expect(await total(page)).toBe(answers.answer('?train=none').length);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-wish'))).toBe(
      'pay',
    );
    await page.locator('[data-wish="like"]').first().focus();
    await page.keyboard.press('Space');
    await answered(page, '?train=none&like=making');
    expect(await total(page)).toBe(answers.answer('?train=none&like=making').length);
    await page.goBack();
    await expect.poll(() => total(page)).toBe(answers.answer('?train=none').length);
  });

  test('says in a whole sentence what it cannot read, and answers the rest', async ({ visit }) => {
    const { page } = await visit('find/?train=weeks&pay=60000');
    await expect
      .poll(() => page.locator('career-finder').innerText())
      .toContain('The address asks for “weeks”');
    expect(await total(page)).toBe(answers.answer('?pay=60000').length);
  });

  test('is a list, its rules and links to whole lists without JavaScript', async ({ visit }) => {
    const { page } = await visit('find/', { javaScriptEnabled: false });
    expect(await page.locator('[data-find-results] > li').count()).toBeGreaterThan(9);
    const link = page.locator('a[href*="two-years-over-60000"]').first();
    await link.click();
    await page.waitForURL('**/find/two-years-over-60000/');
    expect(await page.locator('[data-find-results] > li').count()).toBeGreaterThan(9);
  });
});
