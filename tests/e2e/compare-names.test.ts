import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';
import { hostileNames } from '../support/hostile-names.ts';
import { printed } from '../support/printed.ts';

const calm = { reducedMotion: 'reduce' } as const;
const quiet = { otherHosts: [], errors: [] };
const pair = 'c=registered-nurses,electricians';
const mark = 'Name given by whoever made this link.';
/** As wide and as long as a name may be. */
const longest = 'W'.repeat(60);

async function settled(page: Page): Promise<void> {
  await page.locator('.compare-results .compared').waitFor();
  await page.locator('careers-compared:not([aria-busy])').waitFor();
}
const heading = (page: Page) => page.locator('h1').textContent();
const textOf = (sheets: Awaited<ReturnType<typeof printed>>) =>
  sheets.map(({ text }) => text).join(' ');

test('a comparison gets a name of its own, which its link, its title and its paper have', async ({
  visit,
}) => {
  const { page, troubles } = await visit(`compare/?${pair}`, calm);
  await settled(page);
  await page.getByLabel('Name of your own').fill('Health careers, period 3');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Health careers, period 3' }).waitFor();
  expect(new URL(page.url()).search).toBe(`?${pair}&name=Health+careers,+period+3`);
  expect(await page.title()).toBe(
    'Registered nurses and electricians compared · “Health careers, period 3”, a name given in the link · Career Almanac',
  );
  const told = textOf(await printed(page));
  expect(told).toContain('Health careers, period 3');
  expect(told).toContain(mark);
  // A name that anyone may give is no part of what is cited.
  expect(await page.locator('.cite-page dd').first().textContent()).toMatch(
    /Registered nurses and electricians compared\. (?!.*“Health)/,
  );
  await page.getByRole('link', { name: 'Worksheet' }).click();
  await page.getByRole('heading', { name: 'Health careers, period 3' }).waitFor();
  expect(textOf(await printed(page))).toContain(mark);
  await page.goBack();
  await settled(page);
  expect(await heading(page)).toBe('Health careers, period 3');
  await page.getByLabel('Name of your own').fill('');
  await page.getByRole('button', { name: 'Set name' }).click();
  await page.getByRole('heading', { name: 'Registered nurses and electricians' }).waitFor();
  expect(await page.getByText(mark).count()).toBe(0);
  expect(troubles).toEqual(quiet);
});

test('a written comparison prints its worksheet under a name of one’s own', async ({ visit }) => {
  const { page } = await visit('compare/law/worksheet/?name=Period+3', calm);
  await page.getByRole('heading', { name: 'Period 3' }).waitFor();
  expect(textOf(await printed(page))).toContain(`${mark} Work in the law.`);
});

test.for(Object.keys(widths) as (keyof typeof widths)[])(
  'the widest name breaks no page on a %s',
  async (width, { visit }) => {
    const { page } = await visit(`compare/?${pair}&name=${longest}`, { viewport: widths[width] });
    await settled(page);
    expect(await heading(page)).toBe(longest);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  },
);

test('a worksheet under the widest name is one sheet of paper', async ({ visit }) => {
  const { page } = await visit(`compare/worksheet/?${pair},actors,lawyers&name=${longest}`, calm);
  await page.getByRole('heading', { name: longest }).waitFor();
  expect(await printed(page)).toHaveLength(1);
});

describe('a hostile name in a link', () => {
  /** Every name that is hostile in a way of its own, and some of each way to inject markup. */
  const names = hostileNames.filter((_, at) => at < 40 || at % 9 === 0);
  /** A sheet is loaded anew for each, which takes its time. */
  const namesOfSheets = names.slice(0, 36);

  test.for(['compare/?c=lawyers', 'compare/worksheet/?c=lawyers'])(
    'is plain words or nothing at %s: on the screen, in the title and on paper',
    { timeout: 120_000 },
    async (path, { visit }) => {
      const { page, troubles } = await visit(path, calm);
      if (path.startsWith('compare/?')) await settled(page);
      const clean = await page.locator('script').count();
      const found: string[] = [];
      for (const name of path.startsWith('compare/?') ? names : namesOfSheets) {
        const search = `?${new URLSearchParams({ c: 'lawyers', name }).toString()}`;
        if (path.startsWith('compare/?')) {
          await page.evaluate((next) => {
            history.pushState(null, '', next);
            dispatchEvent(new PopStateEvent('popstate'));
          }, search);
          await settled(page);
        } else {
          await page.goto(new URL(search, page.url()).href);
          await page.locator('comparison-worksheet:not([aria-busy])').waitFor();
          await page.locator('.sheet-compared', { hasText: 'Lawyers' }).waitFor();
        }
        const shown = await page.evaluate(() => ({
          heading: document.querySelector('h1')?.textContent ?? '',
          inside: [...document.querySelectorAll('h1 *')].map(({ tagName }) => tagName).join(),
          marked: document.querySelector('[data-given-name]') !== null,
          title: document.title,
          scripts: document.querySelectorAll('script').length,
          injected: 'injected' in window,
        }));
        const isNamed = shown.inside === 'BDI';
        const isPlain =
          Array.from(shown.heading).length <= 60 &&
          !/[<>@\p{C}]|\/\/|www\./u.test(shown.heading + shown.title);
        const isWhole = shown.scripts === clean && !shown.injected && isNamed === shown.marked;
        if (!isPlain || !isWhole || !(isNamed || shown.heading === 'Lawyers')) {
          found.push(`${name.slice(0, 80)}: ${JSON.stringify(shown)}`);
        }
      }
      expect(found).toEqual([]);
      expect(textOf(await printed(page))).not.toMatch(/<script|onerror=/i);
      expect(troubles).toEqual(quiet);
    },
  );
});
