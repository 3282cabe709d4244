import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a site is built before it takes the place of `dist/`. */
export const incomingDist = (root: string): string => join(root, '.cache/dist.incoming');

/** Where the old site waits while the new one takes its place. */
const previousDist = (root: string) => join(root, '.cache/dist.previous');

/**
 * Keeps other builds of the project in `root` away until this process ends, and clears up after
 * one that was cut off. Answers a sentence when another is at work.
 */
export async function claimBuild(root: string): Promise<string | undefined> {
  const claim = join(root, '.cache/building');
  await mkdir(join(root, '.cache'), { recursive: true });
  const other = Number(await readFile(claim, 'utf8').catch(() => ''));
  if (other > 0 && other !== process.pid && isRunning(other)) {
    return `Another build of this folder is at work (process ${other}). Wait until it has ended; if there is none, delete .cache/building and build again.`;
  }
  await writeFile(claim, String(process.pid));
  const [dist, previous] = [join(root, 'dist'), previousDist(root)];
  if (existsSync(previous) && !existsSync(dist)) await rename(previous, dist);
  await rm(previous, { recursive: true, force: true });
  await rm(incomingDist(root), { recursive: true, force: true });
  return undefined;
}

/** Makes what was built aside the site in `dist/`. */
export async function putInPlace(root: string): Promise<void> {
  const [dist, previous] = [join(root, 'dist'), previousDist(root)];
  if (existsSync(dist)) await rename(dist, previous);
  await rename(incomingDist(root), dist);
  await rm(previous, { recursive: true, force: true });
}

function isRunning(other: number): boolean {
  try {
    return process.kill(other, 0);
  } catch (error) {
    // Then it runs under another user.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
