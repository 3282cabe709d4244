import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';
import { test as base, inject } from 'vitest';
import { findChromium } from '../../scripts/chromium.ts';
import { Contexts } from './contexts.ts';
import { unstyledClasses } from './unstyled.ts';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of a context share a process, which is not started anew for each.
  '--process-per-site',
];

/** How a reader comes to the site. What is not said is a reader at a desk, with JavaScript. */
export type Reader = Pick<
  BrowserContextOptions,
  'javaScriptEnabled' | 'colorScheme' | 'reducedMotion' | 'viewport' | 'forcedColors' | 'hasTouch'
> & {
  /** Runs in every page before its own scripts. */
  readonly before?: string;
};

/** Widths that the site is looked at in. */
export const widths = {
  phone: { width: 360, height: 740 },
  tablet: { width: 768, height: 1024 },
  desk: { width: 1440, height: 900 },
} as const;

/** What a page did that no page of ours may do. */
export interface PageTroubles {
  /** Requests to any other host. */
  readonly otherHosts: string[];
  /** Uncaught errors, lines that say error, blocked content, failed requests. */
  readonly errors: string[];
}

/**
 * Vitest's `test` with a browser of its own for the file.
 *
 * `visit(path, reader)` opens a page of the built site as `reader` in a context where nothing is
 * stored, and answers it with its troubles: `careers/` where the site stands in a folder of a host,
 * `/careers/` where it has a host to itself. All its pages are closed after the test.
 */
export const test = base
  .extend('browser', { scope: 'file' }, async ({}, { onCleanup }) => {
    const executablePath = findChromium();
    if (executablePath === undefined) {
      throw new Error(
        'There is no Chrome or Chromium on this machine. Run "npm run chromium", or set CHROME_PATH to the one you have.',
      );
    }
    const browser = await chromium.launch({ executablePath, args: flags });
    onCleanup(() => browser.close());
    return browser;
  })
  .extend(
    'contexts',
    { scope: 'file' },
    ({ browser }) => new Contexts(browser, [inject('hostUrl'), inject('folderUrl')]),
  )
  .extend('visit', ({ contexts }, { onCleanup }) => {
    const closing: (() => Promise<void>)[] = [];
    const blocked: string[] = [];
    const open: Page[] = [];
    onCleanup(async () => {
      const shown = open.filter((page) => !page.isClosed());
      const bare = (await Promise.all(shown.map(unstyledClasses))).flat();
      await Promise.all(closing.map((close) => close()));
      if (bare.length > 0) throw new Error(`A page lacks a style sheet: ${bare.join('; ')}`);
      // No page of ours may ask for what its own security policy forbids, whatever is tested.
      if (blocked.length > 0) throw new Error(`The browser blocked this: ${blocked.join('; ')}`);
    });
    return async (path: string, reader: Reader = {}): Promise<Visit> => {
      const { before, javaScriptEnabled, hasTouch, viewport = widths.desk, ...media } = reader;
      const taken = await contexts.take({ before, javaScriptEnabled, hasTouch });
      closing.push(() => contexts.giveBack(taken));
      const page = await taken.context.newPage();
      if (viewport) await page.setViewportSize(viewport);
      await page.emulateMedia(media);
      open.push(page);
      const url = new URL(path, inject(path.startsWith('/') ? 'hostUrl' : 'folderUrl'));
      const troubles = watch(page, url.host);
      page.on('console', (message) => {
        if (isBlocking(message.text())) blocked.push(message.text());
      });
      await page.goto(url.href);
      return { page, troubles };
    };
  });

/** Whether a line of the console says that the security policy of the page was broken. */
export const isBlocking = (line: string): boolean =>
  /Content Security Policy|Trusted(?:HTML|Script|ScriptURL)\b/i.test(line);

/** An open page and what went wrong on it so far. */
export interface Visit {
  readonly page: Page;
  readonly troubles: PageTroubles;
}

/** Opens a page of the built site as a reader comes to it. */
export type Visiting = (path: string, reader?: Reader) => Promise<Visit>;

function watch(page: Page, host: string): PageTroubles {
  const troubles: PageTroubles = { otherHosts: [], errors: [] };
  let isLeft = false;
  page.on('load', () => (isLeft = false));
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) isLeft = true;
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.host !== host) troubles.otherHosts.push(url.href);
  });
  page.on('response', (response) => {
    const isPage = response.request().isNavigationRequest();
    if (response.status() >= 400 && !isPage) {
      troubles.errors.push(`${response.status()} ${response.url()}`);
    }
  });
  page.on('requestfailed', (request) => {
    // A page that is left drops what it still waits for: no trouble to anyone.
    if (isLeft && request.failure()?.errorText === 'net::ERR_ABORTED') return;
    troubles.errors.push(`${request.failure()?.errorText ?? 'failed'} ${request.url()}`);
  });
  page.on('pageerror', (error) => troubles.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('status of 404')) {
      troubles.errors.push(message.text());
    }
  });
  return troubles;
}
