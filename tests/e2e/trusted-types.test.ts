import { describe, expect, inject } from 'vitest';
import { isBlocking, test } from '../support/browser.ts';

/** What a script that is not of this site would do to put elements into a page. */
const attempts: Readonly<Record<string, () => unknown>> = {
  'the inner HTML of an element': () => (document.body.innerHTML = '<p>put in</p>'),
  'a fragment of a range': () =>
    document.createRange().createContextualFragment('<img src="x" alt="">'),
  'a document of its own': () => new DOMParser().parseFromString('<p>x</p>', 'text/html'),
  'a script with an address': () => (document.createElement('script').src = '/x.js'),
  'a worker': () => new Worker('/x.js'),
  'another policy': () =>
    (
      globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
    ).trustedTypes.createPolicy('other', { createHTML: (html: string) => html }),
  'a second policy of our name': () =>
    (
      globalThis as unknown as { trustedTypes: { createPolicy(name: string, rules: object): void } }
    ).trustedTypes.createPolicy('career-almanac', { createHTML: (html: string) => html }),
};

describe('a string that a script puts into a page as elements', () => {
  test.for(Object.entries(attempts))('is refused: %s', async ([, attempt], { browser }) => {
    const context = await browser.newContext();
    try {
      const page = await context.newPage();
      const lines: string[] = [];
      page.on('console', (message) => lines.push(message.text()));
      await page.goto(new URL('careers/registered-nurses/?in=texas', inject('folderUrl')).href);
      // Our own view is in the page by now, so our policy has been made.
      await page.locator('.place-chosen-name', { hasText: 'Texas' }).waitFor();
      await page.waitForLoadState('networkidle');
      const before = await page.locator('body').innerHTML();
      await expect(page.evaluate(attempt)).rejects.toThrow('TypeError');
      expect(await page.locator('body').innerHTML()).toBe(before);
      expect(lines.filter(isBlocking)).toHaveLength(1);
    } finally {
      await context.close();
    }
  });
});
