import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { test } from '../support/browser.ts';
import { keep, keepVisited, keptIn, storedBy } from '../support/kept-by-browser.ts';
import { hostTwoBuilds } from '../support/two-builds.ts';

const marked = (text: string) => text.replace('</h1>', ' of the next build</h1>');
const changes = {
  'careers/electricians/index.html': marked,
  'search/first.json': (text: string) => text.replace(/"edition":"\w+"/, '"edition":"next"'),
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 }).textContent();
const firstOfSearch = (page: Page) =>
  page.evaluate(async () => {
    const root = new URL(document.documentElement.dataset.root ?? '', document.baseURI);
    const file = (await (await fetch(new URL('search/first.json', root))).json()) as {
      edition: string;
    };
    return file.edition;
  });
/** Whether a file that is not kept can be had by the page. */
const canFetch = (page: Page, file: string) =>
  page.evaluate(async (path) => {
    const root = new URL(document.documentElement.dataset.root ?? '', document.baseURI);
    return (await fetch(new URL(path, root)).catch(() => undefined))?.ok ?? false;
  }, file);
const isNextReady = (page: Page) =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);

test('a new build is fetched whole while pages are open, takes over with the next page, and never mixes with the old one', async ({
  browser,
}) => {
  const host = await hostTwoBuilds(changes);
  const context = await browser.newContext();
  const page = await context.newPage();
  await keep(page, host.url, keepVisited);
  await page.goto(`${host.url}careers/electricians/`);
  await expect.poll(() => keptIn(page, 'pages')).toContain('careers/electricians/');
  const edition = await firstOfSearch(page);
  expect(await canFetch(page, 'places/texas/pay.json')).toBe(true);

  host.goOn();
  // The open page is of the old build: it gets what was kept of that, and no file of the new one.
  expect(await firstOfSearch(page)).toBe(edition);
  expect(await canFetch(page, 'places/texas/pay.json')).toBe(true);
  expect(await canFetch(page, 'places/ohio/pay.json')).toBe(false);

  // A page that is opened now is of the new build, which has its files from the host.
  const other = await context.newPage();
  await other.goto(`${host.url}careers/plumbers-pipefitters-and-steamfitters/`);
  expect(await firstOfSearch(other)).toBe('next');
  expect(await keptIn(other, 'pages')).not.toContain(
    'careers/plumbers-pipefitters-and-steamfitters/',
  );
  await expect.poll(() => isNextReady(page), { timeout: 60_000 }).toBe(true);
  expect(await heading(page)).not.toContain('next build');
  expect(await firstOfSearch(page)).toBe(edition);

  await page.goto(`${host.url}careers/electricians/`);
  await expect.poll(() => heading(page).catch(() => '')).toContain('of the next build');
  expect(await firstOfSearch(page)).toBe('next');
  await expect
    .poll(async () => (await storedBy(page)).caches.filter((name) => !/ b{16} /.test(name)))
    .toEqual([]);
  await host.close();
  await page.reload();
  expect(await heading(page)).toContain('of the next build');
  expect(await firstOfSearch(page)).toBe('next');
  await context.close();
});

test('a new build that is not whole on the host leaves the old one at work', async ({
  browser,
}) => {
  const host = await hostTwoBuilds(changes, ['search/rest.json']);
  const context = await browser.newContext();
  const page = await context.newPage();
  await keep(page, host.url, keepVisited);
  await page.goto(`${host.url}careers/electricians/`);
  await expect.poll(() => keptIn(page, 'pages')).toContain('careers/electricians/');
  const { caches: before } = await storedBy(page);
  host.goOn();
  const outcome = page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration?.update().catch(() => undefined);
    const coming = registration?.installing;
    if (!coming) return 'none came';
    await new Promise((resolve) => coming.addEventListener('statechange', resolve));
    return coming.state;
  });
  expect(await outcome).toBe('redundant');
  expect((await storedBy(page)).caches.toSorted()).toEqual(before.toSorted());
  await host.close();
  await page.goto(`${host.url}careers/electricians/`);
  expect(await heading(page)).not.toContain('next build');
  await context.close();
});
