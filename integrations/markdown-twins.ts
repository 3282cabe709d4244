import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { FigureWords } from '../src/domain/figures/figure-words.ts';
import { twinOf } from './markdown-twins/twin.ts';
import { workOnPages } from './pages-of-kinds.ts';

/** Writes beside each page whose head names one its twin in Markdown, for programs that read text. */
export function markdownTwins(): AstroIntegration {
  return {
    name: 'markdown-twins',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const words = JSON.parse(
          await readFile(join(folder, 'cite/words.json'), 'utf8'),
        ) as FigureWords;
        const sizes = await workOnPages(
          folder,
          ({ twin }) => twin === true,
          (file) => writeTwin(join(folder, file), words),
        );
        const written = sizes.filter((size) => size > 0).length;
        const bytes = sizes.reduce((sum, size) => sum + size, 0);
        const seconds = ((performance.now() - started) / 1000).toFixed(2);
        logger.info(
          `Wrote ${String(written)} pages as Markdown, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds} s.`,
        );
      },
    },
  };
}

/** Writes the twin of a page, and answers how many bytes it has; 0 where the page has none. */
async function writeTwin(page: string, words: FigureWords): Promise<number> {
  const twin = twinOf(await readFile(page, 'utf8'), words);
  if (twin === undefined) return 0;
  await writeFile(page.replace(/index\.html$/, 'index.md'), twin);
  return Buffer.byteLength(twin);
}
