import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withoutLineBreaks } from './page-line-breaks.ts';
import { cssWithRoot, rootFrom, withRoot } from './page-relative.ts';
import { standInsAmong, withScriptsOnce } from './page-scripts.ts';
import type { SiteLinks } from './site-links.ts';

/** Files worked on at the same time. */
const batch = 32;

/**
 * Lets the built site work from any folder of any host: addresses in pages and style sheets are
 * made relative to the file they stand in, and scripts find each other relative to themselves.
 * The 404 page is shown at addresses of any depth, so it alone starts from the path of `site`.
 * Every address that it meets is told to `links`. Pages are read and written once, so they lose
 * their line breaks and scripts that only ask for another here, too.
 */
export function relativeUrls(links: SiteLinks): AstroIntegration {
  let siteRoot = '/';
  return {
    name: 'relative-urls',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            experimental: {
              renderBuiltUrl: relativeInScripts,
            },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        if (config.site) siteRoot = new URL(config.site).pathname.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const started = performance.now();
        const folder = fileURLToPath(dir);
        const files = (await readdir(folder, { recursive: true })).filter((file) =>
          /\.(?:html|css)$/.test(file),
        );
        const scripts = join(folder, '_astro');
        const standIns = standInsAmong(await scriptsIn(scripts));
        const write = (file: string) => rewrite(folder, file, { siteRoot, links, standIns });
        for (let first = 0; first < files.length; first += batch) {
          await Promise.all(files.slice(first, first + batch).map(write));
        }
        await Promise.all([...standIns.keys()].map((name) => rm(join(scripts, name))));
        const seconds = ((performance.now() - started) / 1000).toFixed(2);
        logger.info(`Made the addresses of ${files.length} files relative in ${seconds} s.`);
      },
    },
  };
}

/** Scripts that readers load name their parts relative to themselves; Vite keeps the rest. */
function relativeInScripts(
  _file: string,
  { hostType, ssr }: { hostType: string; ssr: boolean },
): { relative: true } | undefined {
  return hostType === 'js' && !ssr ? { relative: true } : undefined;
}

/** Texts of the scripts in `folder`, by file name. */
async function scriptsIn(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const texts = names.map((name) => readFile(join(folder, name), 'utf8'));
  return new Map((await Promise.all(texts)).map((text, index) => [names[index] ?? '', text]));
}

interface Rewriting {
  readonly siteRoot: string;
  readonly links: SiteLinks;
  readonly standIns: ReadonlyMap<string, string>;
}

async function rewrite(
  folder: string,
  file: string,
  { siteRoot, links, standIns }: Rewriting,
): Promise<void> {
  const path = join(folder, file);
  const before = await readFile(path, 'utf8');
  const root = file === '404.html' ? siteRoot : rootFrom(file.replaceAll('\\', '/'));
  const page = () => withRoot(before, root, (address) => links.note(address, file));
  const after = file.endsWith('.css')
    ? cssWithRoot(before, root)
    : withoutLineBreaks(withScriptsOnce(page(), standIns));
  if (after !== before) await writeFile(path, after);
}
