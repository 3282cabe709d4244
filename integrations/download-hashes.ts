import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * Writes `downloads/SHA256SUMS`, the hashes of all files there as they are served, in the form that
 * `sha256sum --check` reads. It comes after all that writes into the folder.
 */
export function downloadHashes(): AstroIntegration {
  return {
    name: 'download-hashes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = join(fileURLToPath(dir), 'downloads');
        await writeFile(join(folder, 'SHA256SUMS'), await hashesOf(folder));
      },
    },
  };
}

/** A line for each file below `folder`, sorted by path. */
export async function hashesOf(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name !== 'SHA256SUMS')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  let lines = '';
  // One at a time: a thousand files open at once are more than some systems allow.
  for (const file of files) {
    const hash = createHash('sha256').update(await readFile(join(folder, file)));
    lines += `${hash.digest('hex')}  ${file}\n`;
  }
  return lines;
}
