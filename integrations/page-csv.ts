import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { figuresCsv } from '../src/domain/figures/figure-csv.ts';
import type { FigureWords } from '../src/domain/figures/figure-words.ts';
import { linkedCsv, pageFigures, withCsvSize } from './page-figures.ts';
import { workOnPages } from './pages-of-kinds.ts';

/**
 * Writes, for each page that links a CSV of its own, the figures that the page shows: read from
 * the page itself, so that the file can hold nothing else.
 */
export function pageCsv(): AstroIntegration {
  return {
    name: 'page-csv',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const words = JSON.parse(
          await readFile(join(folder, 'cite/words.json'), 'utf8'),
        ) as FigureWords;
        const done = await workOnPages(
          folder,
          ({ csv }) => csv === 'file',
          (file) => writeCsv(folder, file, words),
        );
        const written = done.filter(Boolean).length;
        const seconds = ((performance.now() - started) / 1000).toFixed(2);
        logger.info(`Wrote the figures of ${written} pages as CSV in ${seconds} s.`);
      },
    },
  };
}

async function writeCsv(folder: string, file: string, words: FigureWords): Promise<boolean> {
  const path = join(folder, file);
  const html = await readFile(path, 'utf8');
  const csv = linkedCsv(html);
  if (csv === undefined) return false;
  const target = join(folder, csv);
  // The mark at its start tells spreadsheets that the file is UTF-8.
  const text = `\uFEFF${figuresCsv(pageFigures(html), words)}`;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, text);
  await writeFile(path, withCsvSize(html, Buffer.byteLength(text)));
  return true;
}
