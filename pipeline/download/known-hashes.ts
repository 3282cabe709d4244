import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

const description = z.object({
  sources: z.array(z.object({ file: z.string(), sha256: z.string() })),
});

/** The SHA-256 of each source file that `data/` was made from, by its path. */
export async function knownHashes(dataFolder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(join(dataFolder, 'datapackage.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return new Map();
  const { sources } = description.parse(JSON.parse(text));
  return new Map(sources.map(({ file, sha256 }) => [file, sha256]));
}
