import { createHash } from 'node:crypto';
import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildFile, type OfflineBuild } from '../src/domain/offline/kept.ts';
import { plainScript } from './plain-script.ts';

/**
 * What pages need to work without a network: the code and look of all pages, what search, places,
 * the finder and comparisons begin with, and the pages that lead to others.
 */
const neededFile =
  /^(?:_astro\/.*|search\/\w+\.json|places\/list\.json|compare\/careers\.json|find\/(?:occupations|nation)\.json|cite\/words\.json|opened-from-disk\.js|favicon\.(?:ico|svg))$/;
const neededPages = [
  'index.html',
  'offline/index.html',
  'search/index.html',
  'careers/all/index.html',
  // The script of the picture of all occupations takes its table from there.
  'explore/table/index.html',
];

/** Files that hold nearly all that a reader can see: what changes in them is seen in their bytes. */
const tellingFile = /^(?:downloads\/career-almanac-[\w-]+\.zip|offline\/index\.html)$/;

/**
 * Writes the worker that keeps pages for those who ask for it, `sw.js`, and the name of the build,
 * which it compares (docs/decisions/0039-offline.md).
 */
export function offlineWorker(): AstroIntegration {
  return {
    name: 'offline-worker',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const all = (await readdir(folder, { recursive: true, withFileTypes: true }))
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
          .map((file) => file.replaceAll('\\', '/'))
          .sort();
        const needed = all.filter((file) => neededFile.test(file) || neededPages.includes(file));
        const sizes = await sizesOf(folder, all);
        const code = await plainScript('src/components/offline/worker.element.ts');
        const bytes = needed.reduce((sum, file) => sum + (sizes.get(file) ?? 0), 0);
        await tellSize(join(folder, 'offline/index.html'), bytes);
        const build = await nameOfBuild(folder, sizes, code);
        const edition = all.find((file) =>
          file.startsWith('downloads/career-almanac-text-edition'),
        );
        if (edition === undefined)
          throw new Error('The text edition must be written before the worker.');
        const offline: OfflineBuild = {
          build,
          files: needed.map((file) => file.replace(/(^|\/)index\.html$/, '$1')),
          edition: { file: edition, bytes: sizes.get(edition) ?? 0 },
        };
        await writeFile(
          join(folder, 'sw.js'),
          `self.almanacBuild=${JSON.stringify(offline)};\n${code}`,
        );
        await writeFile(join(folder, buildFile), `${JSON.stringify({ build })}\n`);
        const count = String(needed.length);
        logger.info(`The worker of build ${build} keeps ${count} files, ${inMegabytes(bytes)}.`);
      },
    },
  };
}

const inMegabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

async function sizesOf(folder: string, files: readonly string[]) {
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(folder, file))).size));
  return new Map(files.map((file, at) => [file, sizes[at] ?? 0]));
}

async function tellSize(page: string, bytes: number): Promise<void> {
  const html = await readFile(page, 'utf8');
  const told = `<span data-files-size="${String(bytes)}">${inMegabytes(bytes)}</span>`;
  await writeFile(page, html.replace(/<span data-files-size(?:="[^"]*")?>[^<]*<\/span>/, told));
}

/** A short text that is another where any file has another name, size, or telling content. */
async function nameOfBuild(folder: string, sizes: ReadonlyMap<string, number>, code: string) {
  const hash = createHash('sha256')
    .update(code)
    .update(JSON.stringify([...sizes]));
  for (const file of sizes.keys()) {
    if (tellingFile.test(file)) hash.update(await readFile(join(folder, file)));
  }
  return hash.digest('hex').slice(0, 16);
}
