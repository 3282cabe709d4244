import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Makes `folder` hold exactly `files` (by path): writes them aside, then puts the new folder in
 * the place of the old one. Until the last step the old folder is untouched. Returns the paths
 * that are new, changed or gone; when there are none, nothing is written.
 */
export async function replaceFolder(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<string[]> {
  const incoming = `${folder}.incoming`;
  const previous = `${folder}.previous`;
  await recover(folder, previous);
  const changes = await changedPaths(folder, files);
  if (changes.length === 0) return changes;

  await rm(incoming, { recursive: true, force: true });
  for (const [path, content] of files) {
    await mkdir(dirname(join(incoming, path)), { recursive: true });
    await writeFile(join(incoming, path), content);
  }
  if (await exists(folder)) await rename(folder, previous);
  await rename(incoming, folder);
  await rm(previous, { recursive: true, force: true });
  return changes;
}

/** Puts the old folder back when an earlier run was cut off between the two renames. */
async function recover(folder: string, previous: string): Promise<void> {
  if (!(await exists(previous))) return;
  if (await exists(folder)) await rm(previous, { recursive: true });
  else await rename(previous, folder);
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
