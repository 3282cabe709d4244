import { describe, expect } from 'vitest';
import type { Page } from 'playwright-core';
import { test, widths } from '../support/browser.ts';

const answered = 'ol[data-search-results][aria-busy="false"]';
const field = (page: Page) => page.locator('input[type="search"][name="q"]');
const list = (page: Page) => page.locator('ol[data-search-results]');
const career = 'careers/registered-nurses/';

/** The paths of what a page has fetched, below the root of the site. */
const fetched = (page: Page) =>
  page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );

describe('the field of the header', () => {
  test('loads nothing until it gets the focus', async ({ visit }) => {
    const { page } = await visit(career);
    await page.waitForLoadState('networkidle');
    const before = await fetched(page);
    expect(before.filter((path) => /worker|panel|\.json$/.test(path))).toEqual([]);
    await field(page).focus();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes('search-panel')),
    );
  });

  test('shows what is found as it is typed, and moves nothing', async ({ visit }) => {
    const { page, troubles } = await visit(career);
    const place = () => page.locator('h1').boundingBox();
    const before = await place();
    await field(page).pressSequentially('ultrasound tech');
    await page.waitForSelector(`${answered} li`);
    const first = list(page).locator('li').first();
    expect(await first.getAttribute('data-codes')).toContain('29-2032');
    expect(await first.locator('a').count()).toBe(1);
    expect(await place()).toEqual(before);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('can be used by keyboard alone, from any depth of the site', async ({ visit }) => {
    const { page } = await visit(career);
    await field(page).pressSequentially('plumer');
    await page.waitForSelector(`${answered} li`);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/some/school/almanac/careers/plumbers-pipefitters-and-steamfitters/');
    expect(await page.locator('h1').textContent()).toContain('Plumbers');
  });

  test('closes with Escape and when it is left', async ({ visit }) => {
    const { page } = await visit(career);
    await field(page).pressSequentially('nurse');
    await page.waitForSelector(`${answered} li`);
    await page.keyboard.press('Escape');
    expect(await list(page).count()).toBe(0);
    await page.keyboard.type('s');
    await page.waitForSelector(`${answered} li`);
    await page.locator('h1').click();
    expect(await list(page).count()).toBe(0);
  });

  test('offers the words as typed where it mended them', async ({ visit }) => {
    const { page } = await visit(career);
    await field(page).fill('electrican');
    await page.locator('.search-panel [data-other-reading]').click();
    await page.waitForURL('**/search/?q=electrican&as=typed');
    await page.locator('.search-status', { hasText: 'Nothing here is called' }).waitFor();
  });

  test('leads to the page of results with Enter', async ({ visit }) => {
    const { page } = await visit(career);
    await field(page).fill('case manager');
    await field(page).press('Enter');
    await page.waitForURL('**/search/?q=case+manager');
    await page.waitForSelector(`${answered} li`);
    expect(await field(page).inputValue()).toBe('case manager');
  });

  test('is a plain form without JavaScript, which leads to ways to browse', async ({ visit }) => {
    const { page } = await visit(career, { javaScriptEnabled: false });
    await field(page).fill('nurse');
    await field(page).press('Enter');
    await page.waitForURL('**/search/?q=nurse&where=');
    const main = page.locator('main');
    expect(await main.innerText()).toContain('Search needs JavaScript');
    expect(await main.locator('a[href$="careers/"]').first().isVisible()).toBe(true);
    expect(await main.locator('a[href*="categories/"]').count()).toBe(22);
  });

  test.for(Object.entries(widths))('fits a %s', async ([, viewport], { visit }) => {
    const { page } = await visit(career, { viewport });
    const sign = page.locator('.site-nav + .site-fold > summary');
    // Folded on a narrow screen, it has the focus once it is open.
    await ((await sign.isVisible()) ? sign.click() : field(page).focus());
    await page.keyboard.type('special education teacher');
    await page.waitForSelector(`${answered} li`);
    const box = await page.locator('.search-panel').boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
  });
});
