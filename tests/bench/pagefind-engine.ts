import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { chromium } from 'playwright-core';
import { findChromium } from '../../scripts/chromium.ts';
import { serveStatic } from '../../scripts/static-server.ts';
import type { BenchDocument } from './bench-document.ts';
import { eachPageOnce, mostPages, type BenchEngine } from './bench-engine.ts';

/** Gives an index of Pagefind what it is to search. */
type Filling = (index: PagefindIndex) => Promise<void>;

/** One record a page: the titles that lead to it and what is said of it. */
export const fromDocuments =
  (documents: readonly BenchDocument[]): Filling =>
  async (index) => {
    const pages = Map.groupBy(documents, ({ href }) => href);
    for (const [url, ofPage] of pages) {
      const words = ofPage.flatMap(({ title, forms, text }) => [title, ...forms, text]);
      const content = words.filter((word) => word !== '').join('. ');
      const title = ofPage.toSorted((a, b) => b.weight - a.weight)[0]?.title ?? '';
      await index.addCustomRecord({ url, content, language: 'en', meta: { title } });
    }
  };

/** Every page of the built site, with all its text. */
export const fromBuiltSite =
  (folder: string): Filling =>
  async (index) => {
    const { errors } = await index.addDirectory({ path: folder });
    if (errors.length > 0) throw new Error(`Pagefind cannot read ${folder}: ${errors.join(' ')}`);
  };

/**
 * Pagefind as it comes, asked in a browser, where alone it runs.
 * @param documents tell what occupations a page is about.
 */
export async function pagefindEngine(
  name: string,
  fill: Filling,
  documents: readonly BenchDocument[],
): Promise<BenchEngine> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind makes no index: ${errors.join(' ')}`);
  await fill(index);
  const folder = await mkdtemp(path.join(tmpdir(), 'pagefind-'));
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>Pagefind</title>');
  await close();
  const site = await serveStatic({ folder });
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath === undefined ? {} : { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  const page = await browser.newPage();
  let bytes = 0;
  const weighed: Promise<number>[] = [];
  page.on('requestfinished', (request) => {
    const size = request.sizes().then(({ responseBodySize }) => (bytes += responseBodySize));
    weighed.push(size);
  });
  await page.goto(site.url);
  const codes = new Map(documents.map((one) => [one.href, one.codes]));
  return {
    name,
    bytes: () => bytes,
    async search(query) {
      const urls = await page.evaluate(
        async ({ asked, most }) => {
          const script = '/pagefind/pagefind.js';
          const pagefind = (await import(script)) as PagefindInBrowser;
          const { results } = await pagefind.search(asked);
          const found = await Promise.all(results.slice(0, most).map((one) => one.data()));
          return found.map(({ raw_url, url }) => raw_url ?? url);
        },
        { asked: query, most: mostPages },
      );
      return eachPageOnce(urls.map((href) => ({ href, codes: codes.get(href) ?? [] })));
    },
    async close() {
      await Promise.allSettled(weighed);
      await browser.close();
      await site.close();
    },
  };
}

/** What its script offers. */
interface PagefindInBrowser {
  search(query: string): Promise<{
    readonly results: readonly {
      data(): Promise<{ readonly url: string; readonly raw_url?: string }>;
    }[];
  }>;
}
