import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';
import { takeYoungerAway } from '../support/browser-of-old.ts';

const old = { before: takeYoungerAway, reducedMotion: 'reduce' } as const;
const quiet = { otherHosts: [], errors: [] };

/** Takes the younger built-ins from the worker of the search, too. */
const oldWorker = (page: Page) =>
  page.route('**/search-worker*.js', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: takeYoungerAway + (await response.text()) });
  });

describe('in a browser as old as any that is meant', () => {
  test('the younger built-ins are away', async ({ visit }) => {
    const { page } = await visit('about/', old);
    const left = await page.evaluate(() => [
      typeof Array.prototype.toSorted,
      typeof Map.groupBy,
      typeof Object.groupBy,
      typeof String.prototype.toWellFormed,
    ]);
    expect(new Set(left)).toEqual(new Set(['undefined']));
  });

  test('titles are found in a place', async ({ visit }) => {
    const { page, troubles } = await visit('about/', old);
    await oldWorker(page);
    await page.locator('[name="where"]').fill('Ohio');
    await page.locator('[name="q"]').pressSequentially('welder');
    const first = page.locator('ol[data-search-results][aria-busy="false"] li').first();
    await first.waitFor();
    expect(await first.getAttribute('data-codes')).toContain('51-4121');
    expect(await first.locator('a').getAttribute('href')).toContain('?in=ohio');
    expect(troubles).toEqual(quiet);
  });

  test('a career is shown in a place, and its figures are saved', async ({ visit }) => {
    const { page, troubles } = await visit('careers/electricians/?in=texas', old);
    await page.locator('.place-chosen-name', { hasText: 'Texas' }).waitFor();
    await page.locator('.cite-page').scrollIntoViewIfNeeded();
    const saving = page.waitForEvent('download');
    await page.locator('page-csv a').click();
    expect((await saving).suggestedFilename()).toMatch(/electricians.*\.csv$/);
    expect(troubles).toEqual(quiet);
  });

  test('careers are compared, moved and taken out', async ({ visit }) => {
    const { page, troubles } = await visit('compare/?c=registered-nurses,lawyers&in=ohio', old);
    await page.locator('.compare-results .compared').waitFor();
    const names = page.locator('.compare-chosen li > span');
    await page.locator('.compare-chosen [data-do="down"]').first().click();
    expect(await names.allTextContents()).toEqual(['Lawyers', 'Registered nurses']);
    await page.locator('.compare-chosen [data-do="remove"]').first().click();
    expect(await names.allTextContents()).toEqual(['Registered nurses']);
    expect(troubles).toEqual(quiet);
  });

  test('a worksheet is filled, and lists are sorted', async ({ visit }) => {
    const sheet = await visit('compare/worksheet/?c=registered-nurses,lawyers', old);
    await sheet.page.locator('.sheet h1', { hasText: 'lawyers' }).waitFor();
    const list = await visit('categories/management/', old);
    await list.page.locator('[data-field="sort"]').selectOption('openings');
    expect(await list.page.locator('tbody tr:visible').first().innerText()).toContain(
      'perations managers',
    );
    expect([sheet.troubles, list.troubles]).toEqual([quiet, quiet]);
  });

  test('points and history are drawn', async ({ visit }) => {
    const points = await visit('explore/', { ...old, viewport: widths.phone });
    await points.page.locator('.explore-static').dispatchEvent('pointermove');
    await points.page.locator('explore-drawing[data-drawn] canvas').waitFor();
    const history = await visit('careers/electricians/', old);
    await history.page.locator('almanac-chart').first().scrollIntoViewIfNeeded();
    await history.page.locator('almanac-chart[data-drawn] canvas').first().waitFor();
    expect([points.troubles, history.troubles]).toEqual([quiet, quiet]);
  });
});
