import puppeteer, { type Page } from 'puppeteer-core';
import { getDocumentProxy } from 'unpdf';
import { test as base, inject } from 'vitest';
import { findFirefox } from '../../scripts/firefox.ts';
import type { PageTroubles } from './browser.ts';

/** A page that is open in Firefox, and what went wrong on it so far. */
export interface FirefoxVisit {
  readonly page: Page;
  readonly troubles: PageTroubles;
}

/**
 * Vitest's `test` with a Firefox of its own for the file. `visit(url)` opens a page of the built
 * site: `careers/` where the site stands in a folder of a host, `/careers/` where it has a host to
 * itself, or a whole address. All is closed after the test.
 */
export const test = base
  .extend('firefox', { scope: 'file' }, async ({}, { onCleanup }) => {
    const executablePath = findFirefox();
    if (executablePath === undefined) {
      throw new Error(
        'There is no Firefox on this machine. Run "npm run firefox", or set FIREFOX_PATH to the one you have.',
      );
    }
    const firefox = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      // A page left in the middle of a transition reports that as an error of its own.
      extraPrefsFirefox: { 'ui.prefersReducedMotion': 1 },
    });
    onCleanup(() => firefox.close());
    console.log(`Tried in ${await firefox.version()}.`);
    return firefox;
  })
  .extend('visit', ({ firefox }, { onCleanup }) => {
    const closing: (() => Promise<void>)[] = [];
    onCleanup(async () => {
      await Promise.all(closing.map((close) => close()));
    });
    return async (path: string, width = 1440): Promise<FirefoxVisit> => {
      const context = await firefox.createBrowserContext();
      closing.push(() => context.close());
      const page = await context.newPage();
      const url = new URL(path, inject(path.startsWith('/') ? 'hostUrl' : 'folderUrl'));
      const troubles = await watch(page, url.host);
      await page.setViewport({ width, height: 800 });
      await page.goto(url.href, { waitUntil: 'networkidle0' });
      return { page, troubles };
    };
  });

async function watch(page: Page, host: string): Promise<PageTroubles> {
  const troubles: PageTroubles = { otherHosts: [], errors: [] };
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) troubles.otherHosts.push(url.href);
  });
  page.on('requestfailed', (request) => troubles.errors.push(`failed ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.errors.push(`${response.status()} ${response.url()}`);
  });
  page.on('pageerror', (error) => troubles.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.errors.push(message.text());
  });
  // Firefox says in its own console alone what the policy of a page has blocked.
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`The policy of the page blocked ${blockedURI} (${violatedDirective}).`);
    });
  });
  return troubles;
}

/** By how many pixels a page is wider than its window; the bar of a scrolling page is no part of it. */
export const tooWide = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });

/** The text of the first element that a selector finds, with single spaces. */
export const textAt = async (page: Page, selector: string): Promise<string> =>
  (await page.$eval(selector, (element) => element.textContent)).replaceAll(/\s+/g, ' ').trim();

/** Waits until the element that a selector finds holds some words. */
export async function waitForText(page: Page, selector: string, words: string): Promise<void> {
  await page.waitForFunction(
    (place: string, text: string) => document.querySelector(place)?.textContent.includes(text),
    {},
    selector,
    words,
  );
}

/** How many sheets of Letter the print command makes, with the margins that its dialog begins with. */
export async function sheetsOf(page: Page): Promise<number> {
  const half = '0.5in';
  const margin = { top: half, right: half, bottom: half, left: half };
  const pdf = await page.pdf({ width: '8.5in', height: '11in', margin });
  return (await getDocumentProxy(new Uint8Array(pdf))).numPages;
}
