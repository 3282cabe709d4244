import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { test } from '../support/browser.ts';
import { craftedStrings } from '../support/crafted-strings.ts';

const quiet = { otherHosts: [], errors: [] };

/** Waits until what the address asks for is shown. */
async function shown(page: Page): Promise<void> {
  await page.locator('.compare-results .compared').waitFor();
  await page.locator('careers-compared:not([aria-busy])').waitFor();
}

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
      const asked = new URLSearchParams({ in: text, view: text, prices: text, name: text });
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
