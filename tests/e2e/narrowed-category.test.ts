import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';

const axisEnd = (page: Page) => page.locator('.axis-whole .pay-axis span').last().textContent();
const leaders = (page: Page) => page.locator('[data-part="leaders"]').innerText();
const axisIs = (page: Page, end: string) =>
  page
    .locator('.axis-whole .pay-axis span:last-child', { hasText: new RegExp(`^\\${end}$`) })
    .waitFor({ state: 'attached' });

describe('a category that a reader narrows', () => {
  test('has an axis and names above it that follow the rows, and the whole again', async ({
    visit,
  }) => {
    const { page, troubles } = await visit('categories/healthcare-practitioners/');
    const served = await axisEnd(page);
    expect(served).toBe('$800k');
    await page.locator('[data-field="education"]').selectOption('associates');
    await axisIs(page, '$160k');
    expect(await leaders(page)).not.toContain('Cardiologists');
    const [middle, pay] = await page.evaluate(() => {
      const row = document.querySelector('.strips tbody tr:not([hidden], [data-fixed])');
      return [
        row?.querySelector('.middle')?.getAttribute('x'),
        row?.querySelector('.cell-pay data')?.getAttribute('value'),
      ];
    });
    expect(Number.parseFloat(middle ?? '')).toBeCloseTo((Number(pay) / 160_000) * 100, 0);
    await page.getByRole('button', { name: 'Show all again' }).click();
    await axisIs(page, '$800k');
    expect(await leaders(page)).toContain('Cardiologists');
    expect(troubles.errors).toEqual([]);
  });

  test.for([
    ['healthcare-practitioners/?in=georgia&education=associates', '$160k', 'in Georgia'],
    ['food-preparation/?in=texas&q=cook', '$60k', 'in Texas'],
    ['management/?in=ohio&prices=0&education=high-school', '', 'in Ohio'],
  ] as const)('and of a place: %s', async ([link, end, where], { visit }) => {
    const { page, troubles } = await visit(`categories/${link}`);
    await page.locator('.leaders', { hasText: where }).waitFor();
    if (end !== '') await axisIs(page, end);
    const beyond = await page.locator('.strips tr:visible .goes-on').count();
    const rows = await page.locator('.strips tbody tr:visible:not([data-fixed])').count();
    expect(beyond).toBeLessThanOrEqual(Math.ceil(rows / 20));
    expect(troubles.errors).toEqual([]);
  });
});
