import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { sheetsOf, test, textAt, tooWide, waitForText } from '../support/firefox.ts';
import { keepVisited } from '../support/kept-by-browser.ts';
import { pagesOfKinds } from '../support/pages-of-kinds.ts';
import { hostTwoBuilds } from '../support/two-builds.ts';

const quiet = { otherHosts: [], errors: [] };

describe('in Firefox, a page of each kind', () => {
  test.for(pagesOfKinds())(
    'opens without an error, shows its heading and fits: $kind',
    async ({ address }, { visit }) => {
      const { page, troubles } = await visit(address, 320);
      const looked = async () => ({
        tooWide: await tooWide(page),
        heading: await page.$eval('h1', (heading) => heading.checkVisibility()),
      });
      expect(await looked()).toEqual({ tooWide: 0, heading: true });
      await page.setViewport({ width: 1440, height: 900 });
      expect(await looked()).toEqual({ tooWide: 0, heading: true });
      expect(troubles).toEqual(quiet);
    },
  );
});

const rows = (page: Page) =>
  page.$$eval(
    '.explore-table tbody tr',
    (all) => all.filter((row) => row.checkVisibility()).length,
  );

describe('in Firefox, a reader', () => {
  test('finds a career by keyboard', async ({ visit }) => {
    const { page } = await visit('careers/actuaries/');
    await page.type('input[type="search"][name="q"]', 'nurse');
    await page.waitForSelector('ol[data-search-results][aria-busy="false"] li');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForText(page, 'h1', 'Registered nurses');
    expect(new URL(page.url()).pathname).toContain('/careers/registered-nurses/');
  });

  test('picks a place', async ({ visit }) => {
    const { page, troubles } = await visit('careers/registered-nurses/');
    await page.type('.place-picker-form input', 'tex');
    await page.waitForSelector('[role="option"]');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await waitForText(page, '.place-chosen-name', 'Pay in Texas, May 2025');
    expect(new URL(page.url()).search).toBe('?in=texas');
    const fact = await page.$eval('.three-facts .fact-numeral [data-fact]', (figure) =>
      figure.getAttribute('data-fact'),
    );
    expect(fact).toBe('oews/2025-05/TX/29-1141/annual-median');
    expect(troubles).toEqual(quiet);
  });

  test('compares by a link, and moves a career down', async ({ visit }) => {
    const { page, troubles } = await visit('compare/?c=registered-nurses,lawyers&in=ohio');
    await page.waitForSelector('.compare-results .compared');
    const names = () =>
      page.$$eval('.compare-chosen li > span', (all) => all.map((name) => name.textContent));
    expect(await names()).toEqual(['Registered nurses', 'Lawyers']);
    await page.click('.compare-chosen [data-do="down"]');
    expect(await names()).toEqual(['Lawyers', 'Registered nurses']);
    expect(troubles).toEqual(quiet);
  });

  test('draws the points of all occupations, and narrows them', async ({ visit }) => {
    const { page, troubles } = await visit('explore/');
    await page.$eval('.explore-static', (drawing) =>
      drawing.dispatchEvent(new PointerEvent('pointermove', { bubbles: true })),
    );
    await page.waitForSelector('explore-drawing[data-drawn] .explore-plot canvas');
    const all = await rows(page);
    await page.select('[data-field="education"]', 'associates');
    expect(await rows(page)).toBeGreaterThan(0);
    expect(await rows(page)).toBeLessThan(all);
    expect(troubles).toEqual(quiet);
  });

  test('reads without a network what was visited, and searches', async ({ visit }) => {
    const host = await hostTwoBuilds();
    const { page } = await visit(`${host.url}offline/`);
    await page.locator(`::-p-text(${keepVisited})`).click();
    await waitForText(page, 'main', 'Pages you visit are kept on this device');
    const paths = ['', 'careers/electricians/', 'places/texas/', 'compare/law/', 'glossary/'];
    const open = async (path: string) => {
      await page.goto(host.url + path, { waitUntil: 'networkidle0' });
      return textAt(page, 'h1');
    };
    const seen: string[] = [];
    for (const path of paths) seen.push(await open(path));
    await host.close();
    const again: string[] = [];
    for (const path of paths) again.push(await open(path));
    expect(again).toEqual(seen);
    expect(new Set(seen)).toHaveProperty('size', paths.length);
    await open('search/?q=welder');
    await page.waitForSelector('[data-search-results] > li');
    await open('careers/actors/');
    expect(page.url()).toContain('/offline/?missing=/careers%2Factors%2F#keep');
  });
});

describe('in Firefox, the print command', () => {
  test.for([
    ['careers/registered-nurses/', 2],
    ['careers/electricians/?in=texas', 2],
    ['careers/school-case-manager/', 5],
    ['careers/registered-nurses/worksheet/', 1],
    ['classes/median/worksheet/', 1],
    ['compare/law/worksheet/', 1],
  ] as const)('is short: %s on %i sheets at most', async ([path, most], { visit }) => {
    const { page } = await visit(path);
    expect(await sheetsOf(page)).toBeLessThanOrEqual(most);
  });
});
