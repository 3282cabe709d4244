import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test, widths } from '../support/browser.ts';
import { craftedStrings } from '../support/crafted-strings.ts';

const calm = { reducedMotion: 'reduce' } as const;
const quiet = { otherHosts: [], errors: [] };
const pair = 'compare/?c=registered-nurses,electricians';

/** Waits until what the address asks for is shown. */
async function shown(page: Page): Promise<void> {
  await page.locator('.compare-results .compared').waitFor();
  await settled(page);
}
const settled = (page: Page) => page.locator('careers-compared:not([aria-busy])').waitFor();
const names = (page: Page) => page.locator('.compare-chosen li > span').allTextContents();
const notices = (page: Page) => page.locator('.compare-notices p').allTextContents();
const search = (page: Page) => new URL(page.url()).search;
const inFocus = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

describe('a comparison by link', () => {
  test.for([
    ['?c=registered-nurses,electricians', ['Registered nurses', 'Electricians']],
    ['?c=registered-nurse,school-case-manager&in=ohio&view=range&prices=1', 2],
    ['?c=29-1141,47-2111,23-1011', ['Registered nurses', 'Electricians', 'Lawyers']],
    ['?c=LAWYERS,Actors&view=jobs', ['Lawyers', 'Actors']],
    ['?c=actors,musicians-and-singers', 2],
    ['?c=electricians,lawyers&in=TX', 2],
    ['?c=electricians,lawyers&in=dallas-fort-worth-arlington-tx&view=range', 2],
    ['?c=electricians&c=lawyers&view=history', 2],
    ['?c=electricians,lawyers&in=puerto-rico&view=ways', 2],
    ['?c=registered-nurses,electricians,lawyers,actors,surgeons-all-other,bartenders', 6],
  ] as const)('%s shows the same in a fresh browser', async ([link, expected], { visit }) => {
    const { page, troubles } = await visit(`compare/${link}`);
    await shown(page);
    const chosen = await names(page);
    if (typeof expected === 'number') expect(chosen).toHaveLength(expected);
    else expect(chosen).toEqual(expected);
    expect(await notices(page)).toEqual([]);
    expect(await page.title()).toContain('compared');
    expect(troubles).toEqual(quiet);
  });

  test.for([
    ['?c=wizards,electricians,lawyers', 'No career of the almanac is called “wizards”'],
    ['?c=electricians,lawyers&in=atlantis', 'No place that pay is published for is called'],
    ['?c=electricians,lawyers&view=pie', 'asks for the view “pie”'],
  ] as const)(
    '%s is explained in a sentence, and the rest is kept',
    async ([link, said], { visit }) => {
      const { page, troubles } = await visit(`compare/${link}`);
      await shown(page);
      expect(await names(page)).toEqual(['Electricians', 'Lawyers']);
      expect(await notices(page)).toEqual([expect.stringContaining(said)]);
      expect(troubles).toEqual(quiet);
    },
  );

  test('of a place adjusts pay for prices only when asked, and shows the sum', async ({
    visit,
  }) => {
    const { page } = await visit(`${pair}&in=ohio`);
    await shown(page);
    const middle = page.locator('.compared-row[data-slug="electricians"] [data-of="middle"] data');
    expect(await middle.getAttribute('data-fact')).toBe('oews/2025-05/OH/47-2111/annual-median');
    await page.getByLabel('At national prices').check();
    await page.locator('.compared-notes', { hasText: '× 100 ÷' }).waitFor();
    expect(await middle.getAttribute('data-derived')).toBe('price-adjusted');
    expect(search(page)).toContain('prices=1');
  });
});

describe('a reader who compares', () => {
  test('adds, moves and takes out by keyboard, and takes each step back', async ({ visit }) => {
    const { page, troubles } = await visit(pair, calm);
    await shown(page);
    await page.getByLabel('Add a career').focus();
    await page.keyboard.type('lawyer');
    await page.locator('.place-picker-field [data-search-results] a').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.compare-chosen li', { hasText: 'Lawyers' }).waitFor();
    await settled(page);
    await page.getByRole('button', { name: 'Up Lawyers' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.compare-chosen li:nth-child(2)', { hasText: 'Lawyers' }).waitFor();
    await page.getByText('Lawyers is now number 2 of 3.').waitFor({ state: 'attached' });
    expect(await inFocus(page)).toBe('Up Lawyers');
    await page.getByRole('button', { name: 'Remove Registered nurses' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.compare-chosen li:nth-child(1)', { hasText: 'Lawyers' }).waitFor();
    expect(await inFocus(page)).toBe('Remove Lawyers');
    expect(search(page)).toBe('?c=lawyers,electricians');
    const steps = [
      ['Registered nurses', 'Lawyers', 'Electricians'],
      ['Registered nurses', 'Electricians', 'Lawyers'],
      ['Registered nurses', 'Electricians'],
    ];
    for (const step of steps) {
      await page.goBack();
      await page
        .locator(`.compare-chosen li:nth-child(${step.length})`, { hasText: step.at(-1) ?? '' })
        .waitFor();
      await settled(page);
      expect(await names(page)).toEqual(step);
    }
    expect(troubles).toEqual(quiet);
  });

  test('takes a place along from a career page and back', async ({ visit }) => {
    const { page, troubles } = await visit('careers/registered-nurses/?in=texas', calm);
    await page.locator('.place-chosen-name', { hasText: 'in Texas' }).waitFor();
    await page.getByRole('link', { name: 'compare with other careers' }).click();
    await shown(page);
    expect(new URL(page.url()).searchParams.get('in')).toBe('texas');
    await page.locator('.compared-axis-name', { hasText: 'in Texas, May 2025' }).waitFor();
    await page.locator('.compared-name a', { hasText: 'Registered nurses' }).click();
    await page.locator('.place-chosen-name', { hasText: 'in Texas' }).waitFor();
    expect(troubles).toEqual(quiet);
  });

  test('without JavaScript is told so, and led to comparisons that are ready', async ({
    visit,
  }) => {
    const { page } = await visit(pair, { javaScriptEnabled: false });
    expect(await page.locator('careers-compared form:visible').count()).toBe(0);
    expect(await page.locator('.compare-example .pay-strip').count()).toBeGreaterThan(1);
    await page.getByRole('link', { name: 'many comparisons' }).click();
    expect(await page.locator('#ready a').count()).toBeGreaterThan(5);
  });

  test.for(Object.entries(widths))(
    'meets no barrier at %s width',
    async ([, viewport], { visit }) => {
      const { page } = await visit(`${pair},school-case-manager&in=ohio&prices=1`, {
        viewport,
        ...calm,
      });
      await shown(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    },
  );
});

describe('an address made to inject markup', () => {
  test('does nothing, wherever the string stands', { timeout: 120_000 }, async ({ visit }) => {
    expect(new Set(craftedStrings).size).toBeGreaterThanOrEqual(200);
    const { page, troubles } = await visit('compare/');
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const scripts = await page.locator('script').count();
    const found: string[] = [];
    for (const [at, text] of craftedStrings.entries()) {
      const asked = new URLSearchParams({ in: text, view: text, prices: text });
      asked.append('c', `electricians,${text}`);
      const address = `?${asked.toString()}#${encodeURIComponent(text)}`;
      // Each is read as a link is; every tenth page is loaded anew, which takes its time.
      if (at % 10 === 0) await page.goto(new URL(address, page.url()).href);
      else {
        await page.evaluate((next) => {
          history.pushState(null, '', next);
          dispatchEvent(new PopStateEvent('popstate'));
        }, address);
      }
      await shown(page);
      const marks = await page.evaluate(() => {
        const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
          element.getAttributeNames().filter((name) => name.startsWith('on')),
        );
        const strange = document.querySelectorAll(
          '.compare-notices :not(p), iframe, object, embed, base, img, [href^="javascript" i]',
        );
        return {
          handlers,
          strange: strange.length,
          scripts: document.querySelectorAll('script').length,
          injected: 'injected' in window,
          notices: document.querySelectorAll('.compare-notices p').length,
        };
      });
      const clean = { handlers: [], strange: 0, scripts, injected: false };
      const { notices: told, ...rest } = marks;
      if (JSON.stringify(rest) !== JSON.stringify(clean) || told < 3) {
        found.push(`${text}: ${JSON.stringify(marks)}`);
      }
    }
    expect(found).toEqual([]);
    expect(dialogs).toEqual([]);
    expect(troubles).toEqual(quiet);
  });
});
