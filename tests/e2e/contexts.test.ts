import type { Page } from 'playwright-core';
import { describe, expect, inject } from 'vitest';
import { test } from '../support/browser.ts';
import { keep, keepVisited, storedBy } from '../support/kept-by-browser.ts';

const storage = (page: Page) =>
  page.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length]);

/** Stores in each way that a page can, beside what the page that keeps others stores by itself. */
const storeAll = (page: Page) =>
  page.evaluate(async () => {
    document.cookie = 'left=1';
    localStorage.setItem('left', '1');
    sessionStorage.setItem('left', '1');
    await new Promise((resolve) => (indexedDB.open('left').onsuccess = resolve));
  });

// One test after the other, in the same browser.
describe.for(['folderUrl', 'hostUrl'] as const)('a visit at the %s', (site) => {
  const path = site === 'hostUrl' ? '/about/' : 'about/';

  test('may leave behind whatever it likes', async ({ visit }) => {
    const { page } = await visit(path);
    await keep(page, inject(site), keepVisited);
    await storeAll(page);
    const stored = await storedBy(page);
    expect(stored.workers).toHaveLength(1);
    expect(stored.caches.length).toBeGreaterThan(0);
    expect(stored.databases).toContain('left');
    await page.context().setOffline(true);
  });

  test('finds nothing of what another has left', async ({ visit }) => {
    const { page } = await visit(path);
    expect(await storedBy(page)).toMatchObject({ workers: [], caches: [], databases: [] });
    expect(await storage(page)).toEqual(['', 0, 0]);
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
  });

  test('shares nothing with another of the same test', async ({ visit }) => {
    const { page } = await visit(path);
    const { page: other } = await visit(path);
    await storeAll(page);
    expect(await storage(page)).toEqual(['left=1', 1, 1]);
    expect(await storage(other)).toEqual(['', 0, 0]);
  });
});
