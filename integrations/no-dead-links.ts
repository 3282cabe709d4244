import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteLinks } from './site-links.ts';

/** Stops the build when a page links to an address inside the site where nothing stands. */
export function noDeadLinks(links: SiteLinks): AstroIntegration {
  return {
    name: 'no-dead-links',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = await readdir(folder, { recursive: true });
        const dead = await links.dead(
          new Set(files.map((file) => file.replaceAll('\\', '/'))),
          (file) => readFile(join(folder, file), 'utf8'),
        );
        if (dead.length === 0) return;
        throw new Error(`${dead.length} link(s) of the site lead nowhere:\n${dead.join('\n')}`);
      },
    },
  };
}
