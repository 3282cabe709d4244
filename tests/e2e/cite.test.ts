import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { axeFaults } from '../support/axe.ts';
import { csvRows } from '../support/independent/data-cells.ts';
import { test, widths } from '../support/browser.ts';

/** The rows of the file that the page's link makes. */
async function downloaded(page: Page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('page-csv a').click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  return { name: download.suggestedFilename(), rows: csvRows(text.replace(/^\uFEFF/, '')) };
}

/** Every fact that the page shows, each once. */
const factsShown = (page: Page) =>
  page.$$eval('main [data-fact]', (elements) => [
    ...new Set(
      elements
        .filter((element) => !element.closest('[hidden]'))
        .map((element) => element.getAttribute('data-fact') ?? ''),
    ),
  ]);

describe('a reader who cites', () => {
  test('opens the citations of a page without JavaScript and selects one with a click', async ({
    visit,
  }) => {
    const { page } = await visit('careers/registered-nurses/', { javaScriptEnabled: false });
    await page.locator('.cite-page summary').click();
    const citation = page.locator('.cite-page dd').first();
    expect(await citation.textContent()).toMatch(/^Career Almanac\. \(2026, May 15\)\. Registered/);
    await citation.click();
    expect(await page.locator('.cite-page button:visible').count()).toBe(0);
  });

  test.for([widths.phone, widths.desk])(
    'finds a figure with its number',
    async (viewport, { visit }) => {
      const { page, troubles } = await visit('cite/?fact=oews/2025-05/TX/29-1141/annual-median', {
        viewport,
      });
      await page.locator('.cited-figure data').waitFor();
      expect(await page.locator('.cited-figure data').getAttribute('value')).toBe('95970');
      expect(await page.locator('.cited-figure dd').count()).toBe(4);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        viewport.width,
      );
      expect(troubles).toEqual({ otherHosts: [], errors: [] });
    },
  );

  test('reaches it from a receipt', async ({ visit }) => {
    const { page } = await visit('careers/registered-nurses/');
    await page.locator('#pay .receipt summary').click();
    await page.locator('#pay .receipt a', { hasText: 'Cite these figures' }).click();
    await page.locator('.cited-figure data').waitFor();
    expect(new URL(page.url()).searchParams.get('fact')).toMatch(/^oews\/2025-05\/US\/29-1141\//);
  });
});

describe('a reader who downloads', () => {
  test('gets the figures of a metro page, made in the browser', async ({ visit }) => {
    const { page, troubles } = await visit('places/akron-oh/');
    const { name, rows } = await downloaded(page);
    expect(name).toBe('places-akron-oh.csv');
    const facts = rows.flatMap(({ fact_id: fact }) => (fact ? [fact] : []));
    expect(facts.toSorted()).toEqual((await factsShown(page)).toSorted());
    expect(rows[0]?.source).toContain('U.S. Bureau of');
    expect(troubles).toEqual({ otherHosts: [], errors: [] });
  });

  test('gets what the page shows after it was switched to a place', async ({ visit }) => {
    // A page without a guide: what is written about a job tells of the whole country.
    const { page } = await visit('careers/physician-assistants/?in=texas');
    await page.locator('.place-chosen-name', { hasText: 'Texas' }).waitFor();
    const { rows } = await downloaded(page);
    const facts = new Set(rows.map(({ fact_id: fact }) => fact));
    expect(facts).toContain('oews/2025-05/TX/29-1071/annual-p10');
    expect(facts).not.toContain('oews/2025-05/US/29-1071/annual-p10');
  });

  test('without JavaScript gets the file the build wrote, or the tables', async ({ visit }) => {
    const noScript = { javaScriptEnabled: false };
    const { page } = await visit('careers/registered-nurses/', noScript);
    const { name, rows } = await downloaded(page);
    expect(name).toBe('careers-registered-nurses.csv');
    expect(rows.length).toBeGreaterThan(100);
    const { page: place } = await visit('places/akron-oh/', noScript);
    await place.locator('page-csv a').click();
    expect(new URL(place.url()).hash).toBe('#downloads');
  });
});
