import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { test, widths } from '../support/browser.ts';

const answered = 'ol[data-search-results][aria-busy="false"]';
const field = (page: Page) => page.locator('#header-search');
const career = 'careers/registered-nurses/';

describe('suggestions', () => {
  test.for([
    ['', '#header-search'],
    [career, '#header-search'],
    ['compare/?c=registered-nurses', '#compare-add'],
  ] as const)(
    'of /%s open under their own field at every width',
    async ([path, into], { visit }) => {
      for (const viewport of [...Object.values(widths), { width: 1200, height: 800 }]) {
        const { page } = await visit(path, { viewport });
        const fold = page.locator('.site-nav + .site-fold > summary');
        if (!(await page.locator(into).isVisible())) await fold.click();
        await page.locator(into).pressSequentially('dental');
        await page.waitForSelector(`${answered} li`);
        const typed = await page.locator(into).boundingBox();
        const panel = await page.locator('.search-panel').boundingBox();
        if (!typed || !panel) throw new Error('The field and its suggestions must be seen.');
        expect(panel.x).toBeLessThanOrEqual(typed.x + 2);
        expect(panel.x + panel.width).toBeGreaterThanOrEqual(typed.x + typed.width - 2);
        expect(panel.x).toBeGreaterThanOrEqual(0);
        expect(panel.x + panel.width).toBeLessThanOrEqual(viewport.width);
        await page.close();
      }
    },
  );

  test('tell a screen reader whether they are open, and break no rule of it', async ({ visit }) => {
    const { page } = await visit(career);
    await field(page).pressSequentially('nurse');
    await page.waitForSelector(`${answered} li`);
    const combobox = page.getByRole('combobox', { name: 'Find a job', expanded: true });
    await combobox.waitFor();
    expect(await axeFaults(page, { within: 'search-field' })).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('combobox', { name: 'Find a job', expanded: false }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.waitForSelector(`${answered} li`);
  });

  test('are there again when a reader comes back from one', async ({ visit }) => {
    const { page } = await visit(career);
    await field(page).pressSequentially('plumer');
    await page.waitForSelector(`${answered} li`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/careers/plumbers-pipefitters-and-steamfitters/');
    await page.goBack();
    await page.waitForURL(`**/${career}`);
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#header-search')?.value === 'plumer',
    );
    expect(await page.locator('.search-panel').count()).toBe(0);
    await field(page).focus();
    await page.waitForSelector(`${answered} li`);
  });

  test('are a slash away, unless a reader turns the key off', async ({ visit }) => {
    const { page } = await visit('search/');
    const inField = () => page.evaluate(() => document.activeElement?.id === 'header-search');
    await page.keyboard.press('/');
    expect(await inField()).toBe(true);
    expect(await field(page).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Use this key' }).click();
    await page.keyboard.press('/');
    expect(await inField()).toBe(false);
  });
});
