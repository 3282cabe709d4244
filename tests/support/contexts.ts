import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a context cannot change once it is open. */
interface Fixed {
  readonly javaScriptEnabled?: boolean | undefined;
  readonly hasTouch?: boolean | undefined;
  /** Runs in every page before its own scripts. */
  readonly before?: string | undefined;
}

interface Kept {
  readonly context: BrowserContext;
  /** A page of the site that is never closed, so that the process of its pages goes on. */
  readonly keeper: Page;
  readonly kind: string;
}

/**
 * Contexts of one browser, which are used again: a new process for each visit is more work than
 * what is looked at. A context that is given back is as one that was never used: its pages are
 * closed, and of what they stored nothing is left but what the server has to be asked about again.
 */
export class Contexts {
  readonly #browser: Browser;
  readonly #sites: readonly string[];
  readonly #idle: Kept[] = [];

  constructor(browser: Browser, sites: readonly string[]) {
    this.#browser = browser;
    this.#sites = sites;
  }

  /** A context that nobody else has, until it is given back. */
  async take({ before, javaScriptEnabled = true, hasTouch = false }: Fixed): Promise<Kept> {
    const kind = JSON.stringify([before, javaScriptEnabled, hasTouch]);
    const idle = this.#idle.findIndex((kept) => kept.kind === kind);
    const [found] = idle < 0 ? [] : this.#idle.splice(idle, 1);
    if (found) return found;
    const context = await this.#browser.newContext({ javaScriptEnabled, hasTouch });
    if (before !== undefined) await context.addInitScript(before);
    const keeper = await context.newPage();
    await keeper.goto(new URL('robots.txt', this.#sites[0]).href);
    return { context, keeper, kind };
  }

  async giveBack(kept: Kept): Promise<void> {
    const { context, keeper } = kept;
    const pages = context.pages().filter((page) => page !== keeper);
    await Promise.all(pages.map((page) => page.close()));
    await context.setOffline(false);
    await context.clearCookies();
    const devtools = await context.newCDPSession(keeper);
    for (const site of this.#sites) {
      const { origin } = new URL(site);
      await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
    }
    await devtools.detach();
    this.#idle.push(kept);
  }
}
