import { describe, expect } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { thinOut } from '../support/thin-out.ts';
import { test, widths } from '../support/browser.ts';

const places = ['places/texas/', 'places/puerto-rico/', 'places/kansas-city-mo-ks/'];

describe.each(places)('%s', (address) => {
  test.for(['light', 'dark'] as const)(
    'has nothing that axe can fault in %s colors',
    async (colorScheme, { visit }) => {
      const { page } = await visit(address, { colorScheme, reducedMotion: 'reduce' });
      await thinOut(page);
      expect(await axeFaults(page)).toEqual([]);
    },
  );

  test('fits a phone without scrolling sideways', async ({ visit }) => {
    const { page } = await visit(address, { viewport: widths.phone });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(widths.phone.width);
  });
});

test('the table of a state is complete without JavaScript and has no dead filter', async ({
  visit,
}) => {
  const { page } = await visit('places/texas/occupations/', { javaScriptEnabled: false });
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(700);
  expect(await page.locator('[data-list-controls]').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Registered nurses', exact: true }).click();
  expect(new URL(page.url()).pathname).toMatch(/\/careers\/registered-nurses\/$/);
});

test('the table of a state fits a phone', async ({ visit }) => {
  const { page } = await visit('places/texas/occupations/', { viewport: widths.phone });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(widths.phone.width);
});

test('a metro is found by typing, and a link to what was typed shows the same', async ({
  visit,
}) => {
  const { page, troubles } = await visit('places/');
  await page.getByLabel('State or area contains').fill('waco');
  expect(await page.locator('[data-rows] a:visible').allInnerTexts()).toEqual([
    'Texas',
    'Waco, TX',
  ]);
  const again = await visit(`places/${new URL(page.url()).search}`);
  expect(await again.page.locator('[data-rows] a:visible').allInnerTexts()).toEqual([
    'Texas',
    'Waco, TX',
  ]);
  expect(troubles).toEqual({ otherHosts: [], errors: [] });
});

test('the header leads to the places', async ({ visit }) => {
  const { page } = await visit('about/');
  await page
    .getByRole('navigation', { name: 'Main' })
    .getByRole('link', { name: 'Places' })
    .click();
  expect(await page.locator('h1').innerText()).toBe('Places, A to Z');
});
