import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';

/** How far each amount of a large strip stands from its mark, in its own widths. */
const distances = (page: Page) =>
  page.locator('.pay-strip[data-size="large"]').evaluateAll((strips) =>
    strips.flatMap((strip) => {
      const range = strip.querySelector('.range')?.getBoundingClientRect();
      const middle = strip.querySelector('.middle')?.getBoundingClientRect();
      return [...strip.querySelectorAll<HTMLElement>('.pay-label data')].map((label) => {
        const { left, right, width } = label.getBoundingClientRect();
        const point = label.dataset.fact?.split('-').at(-1) ?? '';
        const mark =
          point === 'median' ? middle?.left : point === 'p10' ? range?.left : range?.right;
        const gap = mark === undefined ? NaN : Math.max(left - mark, mark - right, 0);
        return { label: label.textContent, point, gap: gap / width };
      });
    }),
  );

describe('the amounts of a strip', () => {
  test.for(
    [
      'careers/cashiers/',
      'careers/chief-executives/',
      'compare/helping-people-in-schools/',
      'compare/nursing-ladder/',
      'compare/?c=cardiologists,fast-food-and-counter-workers,software-developers',
    ].flatMap((path) => [widths.phone, widths.desk].map((viewport) => [path, viewport] as const)),
  )('stand at their marks: %s, %o', async ([path, viewport], { visit }) => {
    const { page } = await visit(path, { viewport });
    await page.locator('.pay-strip[data-size="large"] .pay-label').first().waitFor();
    await page.waitForLoadState('networkidle');
    const labels = await distances(page);
    expect(labels.length).toBeGreaterThanOrEqual(3);
    // The second of two amounts in one row may stand after the first: no more than its width away.
    expect(labels.filter(({ gap }) => !(gap <= 1.15))).toEqual([]);
  });

  test.for([
    'careers/cashiers/',
    'careers/fast-food-and-counter-workers/',
    'careers/dishwashers/',
    'compare/?c=cashiers,dishwashers',
    'careers/cashiers/worksheet/',
  ])('are read against a line that is drawn where its key says: %s', async (path, { visit }) => {
    const { page } = await visit(path);
    await page.waitForLoadState('networkidle');
    const key = page.locator('.pay-key li:has(.reference) data:visible').first();
    expect(Number(await key.getAttribute('value'))).toBeGreaterThan(10_000);
    expect(await page.locator('.pay-strip:visible .reference').count()).toBeGreaterThan(0);
  });
});
