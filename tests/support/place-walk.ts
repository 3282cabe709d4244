import type { Browser, Page } from 'playwright-core';

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
  '.place-chosen-name, .place-carried, .sheet-where, [data-search-words], [data-kind="place"] h1, [data-kind="placeOccupations"] h1, [data-part="embed"], .compare-results, .compare-notices, .found-scope';

/** Pages of a site that a reader with a place may follow at once. */
const atOnce = 4;
const patience = 15_000;

/** Where the links of twelve kinds of page lead to with Georgia chosen, and what went wrong. */
export interface PlaceWalk {
  /** Addresses that links lead to. */
  readonly links: readonly string[];
  /** Those that lost the place. */
  readonly lost: readonly string[];
  /** Pages followed, and those of them that do not speak of the place. */
  readonly walked: readonly string[];
  readonly silent: readonly string[];
}

/**
 * Chooses Georgia on a page of each of twelve kinds, and follows their links.
 * @param root address of the built site.
 * @param choose which of the addresses to follow.
 */
export async function walkWithPlace(
  browser: Browser,
  root: string,
  choose: (links: readonly string[]) => readonly string[],
): Promise<PlaceWalk> {
  const context = await browser.newContext();
  await context.route(/\.(?:css|woff2|png|svg)$/, (route) => route.abort());
  const links = new Set<string>();
  const lost = new Set<string>();
  const first = await context.newPage();
  for (const start of starts) {
    await first.goto(`${root}${start}?in=georgia`);
    await speaks(first);
    const missing = await linksWithoutPlace(first, root);
    for (const href of missing) lost.add(href);
    for (const href of await linked(first, root)) links.add(href);
  }
  const walked = choose([...links]);
  const queue = [...walked];
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
  return { links: [...links], lost: [...lost], walked, silent };
}

const speaks = (page: Page) =>
  page
    .locator(speaking, { hasText: 'Georgia' })
    .first()
    .waitFor({ state: 'attached', timeout: patience });

/** Links that have no place yet when there was time enough to give them one. */
async function linksWithoutPlace(page: Page, root: string): Promise<readonly string[]> {
  const without = async () =>
    (await linked(page, root)).filter((href) => {
      const asked = new URL(href).searchParams;
      // The citation of a figure of the place names it.
      return asked.get('in') !== 'georgia' && asked.get('fact')?.includes('/GA/') !== true;
    });
  const end = Date.now() + patience;
  let left = await without();
  while (left.length > 0 && Date.now() < end) {
    await page.waitForTimeout(200);
    left = await without();
  }
  return left;
}

/** The addresses that a reader who presses the links of a page is led to, without fragments. */
const linked = (page: Page, root: string) =>
  page.evaluate(
    (start) =>
      [...document.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter(({ href }) => href.startsWith(start))
        .map((link) => {
          link.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
          return link.href.replace(/#.*/, '');
        })
        .filter((href) => new URL(href).pathname.endsWith('/')),
    root,
  );
