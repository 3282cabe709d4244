import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { textEditionZip } from '../src/domain/site/text-edition.ts';
import { writeEdition } from './text-edition/edition-files.ts';
import { withZipSize } from './text-edition/zip-size.ts';

/** No reader on a phone, and no host, should have to carry more. */
const mostBytes = 25_000_000;

/** Pages that link the zip and tell its size, by their files. */
const tellSize = ['offline/index.html', 'data/index.html'];

/**
 * Writes the text edition, made of the pages that are built, as one zip below `downloads/`, and puts
 * its size into the pages that link it (docs/decisions/0039-offline.md).
 */
export function textEdition(): AstroIntegration {
  let site = '';
  return {
    name: 'text-edition',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = new URL('./', config.site?.replace(/\/?$/, '/')).href;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).map((file) =>
          file.replaceAll('\\', '/'),
        );
        const { release, pages, zip } = await writeEdition(folder, files, site);
        if (zip.length > mostBytes) {
          throw new Error(
            `The text edition has ${String(zip.length)} bytes, more than ${String(mostBytes)}. Take "textEdition" from a kind of page in src/domain/site/routes.ts.`,
          );
        }
        await mkdir(join(folder, 'downloads'), { recursive: true });
        await writeFile(join(folder, 'downloads', textEditionZip(release)), zip);
        for (const file of tellSize) {
          const path = join(folder, file);
          await writeFile(path, withZipSize(await readFile(path, 'utf8'), zip.length));
        }
        const seconds = ((performance.now() - started) / 1000).toFixed(2);
        const megabytes = (zip.length / 1e6).toFixed(1);
        logger.info(
          `Wrote the text edition of ${String(pages)} pages, ${megabytes} MB, in ${seconds} s.`,
        );
      },
    },
  };
}
