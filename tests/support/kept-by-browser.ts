import type { Page } from 'playwright-core';

/** What a browser has stored for the site that a page is of. */
export const storedBy = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    caches: await caches.keys(),
    local: Object.keys(localStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
  }));

/** The addresses that the caches hold of one part, without the folder of the site. */
export const keptIn = (page: Page, part: string) =>
  page.evaluate(async (ending) => {
    const names = (await caches.keys()).filter((name) => name.endsWith(` ${ending}`));
    const kept = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return kept.flat().map(({ url }) => new URL(url).pathname.replace('/some/school/almanac/', ''));
  }, part);

/** Asks on the page `offline/` to keep something, and waits until the page says that it is kept. */
export async function keep(page: Page, root: string, button: string): Promise<void> {
  await page.goto(`${root}offline/`);
  await page.getByRole('button', { name: button }).click();
  await page.getByText('Pages you visit are kept on this device').waitFor({ timeout: 60_000 });
}

export const keepVisited = 'Keep the pages I visit';
export const keepEdition = 'Keep the text edition, too';
