import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';

const tablePage = '**/explore/table/';
const names = (page: Page) => page.locator('.explore-table tbody tr:visible th a').allInnerTexts();
const status = (page: Page) => page.locator('.explorer [data-status]');
const failed =
  'The table of all occupations could not be fetched. Check your connection, then try again.';

/** Counts what asks for the page of the table from now on. */
function fetches(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/explore/table/')) asked.push(request.resourceType());
  });
  return asked;
}

interface Shift {
  readonly value: number;
  readonly sources: readonly { readonly node: Node | null }[];
}

/** Notes what moves by itself from now on; what it answers tells it. */
async function watchMoves(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { moves: seen });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
        const names = sources.map(({ node }) => node?.nodeName).join(', ');
        seen.push(`${names}: ${String(value)}`);
      }
    }).observe({ type: 'layout-shift' });
  });
  return async () => {
    // What has moved is told after it is painted.
    await page.waitForTimeout(300);
    return page.evaluate(() => (window as unknown as { moves: string[] }).moves);
  };
}

describe('the table beside the picture of all occupations', () => {
  test('is not fetched on a phone until a reader comes near it, then once', async ({ visit }) => {
    const { page } = await visit('about/', { viewport: widths.phone });
    const asked = fetches(page);
    await page.goto(new URL('../explore/', page.url()).href, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await page.locator('#results').scrollIntoViewIfNeeded();
    await expect.poll(() => names(page)).toHaveLength(50);
    await page.getByRole('button', { name: 'Show all 830' }).click();
    expect(await names(page)).toHaveLength(830);
    expect(asked).toEqual(['fetch']);
  });

  test('comes to a reader who uses the keyboard or the fields', async ({ visit }) => {
    const { page } = await visit('explore/', { viewport: widths.phone });
    const asked = fetches(page);
    await page.locator('.list-fold[data-folded] > summary').focus();
    await expect.poll(() => asked).toEqual(['fetch']);
    await page.keyboard.press('Enter');
    await page.locator('[data-field="category"]').selectOption('legal');
    await expect.poll(() => status(page).innerText()).toContain('8 of 830 occupations');
  });

  test.for(Object.entries(widths))(
    'moves nothing when it comes, %s',
    async ([, viewport], { visit }) => {
      const { page } = await visit('about/', { viewport });
      const { promise: released, resolve: release } = Promise.withResolvers<true>();
      await page.route(tablePage, async (route) => {
        await released;
        await route.continue();
      });
      await page.goto(new URL('../explore/', page.url()).href);
      await page.evaluate(() => document.querySelector('#results')?.scrollIntoView());
      await page.getByText('is being fetched').first().waitFor();
      const moves = await watchMoves(page);
      release(true);
      await expect.poll(() => names(page)).toHaveLength(50);
      expect(await moves()).toEqual([]);
    },
  );

  test('is told in a sentence where it cannot be had, and comes at a press', async ({ visit }) => {
    const { page } = await visit('about/');
    await page.route(tablePage, (route) => route.abort('internetdisconnected'));
    await page.goto(new URL('../explore/?category=legal', page.url()).href);
    await page.locator('explore-rows').getByText(failed).waitFor();
    expect(await status(page).innerText()).toBe(failed);
    expect(
      await page.getByRole('link', { name: 'The table of all 830 occupations' }).isVisible(),
    ).toBe(true);
    await page.unroute(tablePage);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => names(page)).toHaveLength(8);
    expect(await status(page).innerText()).toContain('8 of 830 occupations');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('table-window');
    await page.locator('explore-drawing[data-drawn] canvas').waitFor();
  });

  test('has links that lead to careers, with the place of the reader', async ({ visit }) => {
    const { page } = await visit('explore/?category=legal&in=texas');
    await expect.poll(() => names(page)).toHaveLength(8);
    await page.locator('.explore-table').getByRole('link', { name: 'Lawyers' }).click();
    await page.waitForURL('**/careers/lawyers/?in=texas');
  });
});

describe('the page of the table', () => {
  test('shows a phone its first 25 rows, and all at a press', async ({ visit }) => {
    const { page, troubles } = await visit('explore/table/', { viewport: widths.phone });
    expect(await names(page)).toHaveLength(25);
    await page.getByRole('link', { name: 'Show all 830' }).click();
    expect(await names(page)).toHaveLength(830);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('is narrowed by its address, and leads back to the picture', async ({ visit }) => {
    const { page } = await visit('explore/table/?category=legal&sort=name');
    expect((await names(page))[0]).toMatch(/^A/);
    expect(await status(page).innerText()).toContain('8 of 830 occupations');
    await page.getByRole('link', { name: 'The picture of all occupations' }).click();
    await page.waitForURL('**/explore/');
  });
});
