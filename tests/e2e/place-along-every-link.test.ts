import type { Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { test } from '../support/browser.ts';

/** One page of each of twelve kinds. */
const starts = [
  '',
  'careers/registered-nurses/',
  'careers/school-case-manager/',
  'careers/electricians/worksheet/',
  'embed/careers/electricians/',
  'categories/legal/',
  'explore/',
  'compare/nursing-ladder/',
  'qualifications/apprenticeship/',
  'certifications/',
  'places/georgia/',
  'glossary/',
];

/** What speaks of the place on a page: what shows it, or the sentence that says why it cannot. */
const speaking =
  '.place-chosen-name, .place-carried, .sheet-where, [data-search-words], [data-kind="place"] h1, [data-kind="placeOccupations"] h1, [data-part="embed"], .compare-results, .compare-notices';

/** Pages of a site that a reader with a place may follow at once. */
const atOnce = 4;

/** The addresses that the links of a page lead to, without what they point to within a page. */
const linked = (page: Page, root: string) =>
  page.evaluate(
    (start) =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter(({ href }) => href.startsWith(start))
        .map(({ href }) => href.replace(/#.*/, ''))
        .filter((href) => new URL(href).pathname.endsWith('/')),
    root,
  );

test(
  'the place goes along every link of twelve kinds of page, and each page speaks of it',
  { timeout: 600_000 },
  async ({ browser }) => {
    const root = inject('folderUrl');
    const context = await browser.newContext();
    await context.route(/\.(?:css|woff2|png|svg)$/, (route) => route.abort());
    const speaks = (page: Page) =>
      page
        .locator(speaking, { hasText: 'Georgia' })
        .first()
        .waitFor({ state: 'attached', timeout: 15_000 });
    const toWalk = new Set<string>();
    const first = await context.newPage();
    for (const start of starts) {
      await first.goto(`${root}${start}?in=georgia`);
      await speaks(first);
      for (const href of await linked(first, root)) toWalk.add(href);
    }
    const lost = [...toWalk].filter((href) => new URL(href).searchParams.get('in') !== 'georgia');
    expect(lost).toEqual([]);
    const queue = [...toWalk];
    expect(queue.length).toBeGreaterThan(200);
    const silent: string[] = [];
    await Promise.all(
      Array.from({ length: atOnce }, async () => {
        const page = await context.newPage();
        for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
          const href = next;
          await page.goto(href, { waitUntil: 'commit' });
          await speaks(page).catch(() => silent.push(href));
        }
      }),
    );
    await context.close();
    expect(silent).toEqual([]);
  },
);
