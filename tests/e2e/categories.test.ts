import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';

describe('categories against each other', () => {
  const rows = (page: Page, table: string) =>
    page
      .locator(`${table} tr[data-row]:visible th a, ${table} tr[data-row]:visible th:not(:has(a))`)
      .allInnerTexts();

  test('are those of the link, in every table', async ({ visit }) => {
    const { page, troubles } = await visit('categories/?only=legal,sales&view=spread');
    expect(await rows(page, '.strips')).toEqual(['Legal', 'Sales']);
    expect(await rows(page, '#chart-spread')).toEqual(['Legal', 'Sales']);
    expect(await page.locator('[data-field="only"] :checked').count()).toBe(2);
    await page.locator('[data-field="only"] [value="science"]').check();
    expect(new URL(page.url()).search).toContain('only=legal,science,sales');
    expect(await rows(page, '#chart-spread')).toHaveLength(3);
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('are all there without JavaScript, with the spread of their jobs', async ({ visit }) => {
    const { page } = await visit('categories/?only=legal', { javaScriptEnabled: false });
    expect(await rows(page, '#chart-spread')).toHaveLength(22);
    expect(await page.locator('.category-choice').isVisible()).toBe(false);
  });

  test('show the jobs of a place that a link names, and those of the nation again', async ({
    visit,
  }) => {
    const { page, troubles } = await visit('categories/?in=ohio');
    await page.locator('.place-chosen-name', { hasText: 'Ohio' }).waitFor();
    const lowest = page.locator('#chart-spread [data-row="23-0000"] [data-part="lowest"] data');
    expect(await lowest.getAttribute('data-fact')).toContain('/OH/23-');
    expect(await page.locator('#chart-spread').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Back to the whole country' }).click();
    expect(await lowest.getAttribute('data-fact')).toContain('/US/23-');
    expect(troubles.errors).toEqual([]);
  });
});
