import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const incomingOf = (folder: string) => `${folder}.incoming`;
const previousOf = (folder: string) => `${folder}.previous`;

/**
 * Makes `folder` hold exactly `files` (by path): writes them aside, then puts the new folder in
 * the place of the old one. When a step fails the old folder stands as it was, and nothing lies
 * beside it. Returns the paths that are new, changed or gone; when there are none, nothing is
 * written. Whoever calls it holds the folder.
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  await recoverFolder(folder);
  const changes = await changedPaths(folder, files);
  if (changes.length === 0) return changes;

  const [incoming, previous] = [incomingOf(folder), previousOf(folder)];
  try {
    for (const [path, content] of files) {
      await mkdir(dirname(join(incoming, path)), { recursive: true });
      await writeFile(join(incoming, path), content);
    }
    if (await exists(folder)) await rename(folder, previous);
    await rename(incoming, folder);
  } catch (problem) {
    // Where not even that can be done, the next run does it first of all.
    await recoverFolder(folder).catch(() => undefined);
    throw problem;
  }
  await rm(previous, { recursive: true, force: true });
  return changes;
}

/**
 * Puts `folder` right after a run that was cut off: the old folder comes back when the new one
 * had not taken its place, and what lies beside it is cleared away.
 */
export async function recoverFolder(folder: string): Promise<void> {
  const previous = previousOf(folder);
  if (await exists(previous)) {
    if (await exists(folder)) await rm(previous, { recursive: true, force: true });
    else await rename(previous, folder);
  }
  await rm(incomingOf(folder), { recursive: true, force: true });
}

async function changedPaths(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const entries = (await exists(folder))
    ? await readdir(folder, { recursive: true, withFileTypes: true })
    : [];
  const present = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder).length + 1));
  const gone = present.filter((path) => !files.has(path));
  const changed: string[] = [];
  for (const [path, content] of files) {
    const old = present.includes(path) ? await readFile(join(folder, path), 'utf8') : undefined;
    if (old !== content) changed.push(path);
  }
  return [...gone, ...changed].sort();
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
