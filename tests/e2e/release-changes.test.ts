import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';

const newest = 'data/changes/2024-05-to-2025-05/';

describe('every occupation between two releases', () => {
  test('is sorted by a press on a head, by the keyboard too', async ({ visit }) => {
    const { page } = await visit(newest);
    const changes = () =>
      page
        .locator('.change-table td.change .figure')
        .evaluateAll((figures) => figures.map((figure) => Number(figure.getAttribute('value'))));
    const served = await changes();
    const head = page.getByRole('columnheader', { name: 'Change of the middle' });
    await head.getByRole('button').focus();
    await page.keyboard.press('Enter');
    expect(await head.getAttribute('aria-sort')).toBe('descending');
    expect(await changes()).toEqual(served.toSorted((a, b) => b - a));
    await page.keyboard.press('Enter');
    expect(await changes()).toEqual(served.toSorted((a, b) => a - b));
  });

  test('is filtered by category, also from a link, and keeps its order', async ({ visit }) => {
    const { page } = await visit(`${newest}?category=legal`);
    const shown = page.locator('.change-table tbody tr:visible');
    const count = await shown.count();
    expect(count).toBeGreaterThan(3);
    expect(count).toBeLessThan(20);
    await page.getByRole('button', { name: 'Change in employees' }).click();
    expect(await shown.count()).toBe(count);
  });

  test('fits a phone, and is whole without JavaScript', async ({ visit }) => {
    const { page } = await visit(newest, { viewport: widths.phone, javaScriptEnabled: false });
    expect(await page.locator('.change-table tbody tr:visible').count()).toBeGreaterThan(800);
    const { page: open } = await visit(newest, { viewport: widths.phone });
    const width = await open.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(widths.phone.width);
  });
});
