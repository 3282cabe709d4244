import { open, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { SitemapStream, streamToPromise } from 'sitemap';

/** The head of a page says in its first bytes where it stands, and whether it is to be found. */
const headBytes = 4_096;

/**
 * Writes `sitemap.xml`, with the address that each page gives itself, and `robots.txt`, which names
 * it. Pages that ask search engines to pass them over are left out.
 */
export function siteMap(): AstroIntegration {
  let site = '';
  return {
    name: 'site-map',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL('./', config.site?.replace(/\/?$/, '/')).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        const pages = files.filter((file) => file.endsWith('.html')).sort();
        const heads = await Promise.all(pages.map((file) => headOf(join(folder, file))));
        const found = heads.flatMap((head) => addressToFind(head) ?? []);
        await writeFile(join(folder, 'sitemap.xml'), await sitemapOf(found));
        await writeFile(join(folder, 'robots.txt'), robotsOf(site));
        logger.info(`${String(found.length)} of ${String(pages.length)} pages in sitemap.xml.`);
      },
    },
  };
}

async function headOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** The address under which the page with this head is to be found; undefined where under none. */
export function addressToFind(head: string): string | undefined {
  if (head.includes('<meta name="robots" content="noindex"')) return undefined;
  return /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
}

/** The sitemap of whole addresses, in their order. */
export async function sitemapOf(addresses: readonly string[]): Promise<string> {
  const stream = new SitemapStream({
    xmlns: { news: false, xhtml: false, image: false, video: false },
  });
  const written = streamToPromise(stream);
  for (const url of addresses) stream.write({ url });
  stream.end();
  return `${(await written).toString('utf8')}\n`;
}

/** @param site where the site stands, with a slash at its end. */
export function robotsOf(site: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${site}sitemap.xml\n`;
}
