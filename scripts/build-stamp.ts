import { mkdir, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, '.cache');
/** Exists only after a build that succeeded; its time is when that build began. */
const stamp = join(cache, 'built');

/** Everything a build reads. */
const inputs = [
  'src',
  'data',
  'public',
  'integrations',
  'astro.config.mjs',
  'package-lock.json',
  'tsconfig.json',
];

/** Forgets the last build, before another begins. */
export async function clearBuildStamp(): Promise<void> {
  await rm(stamp, { force: true });
}

/** Remembers that the build which began at `began` succeeded. What changed later is not in it. */
export async function stampBuild(began: Date): Promise<void> {
  await mkdir(cache, { recursive: true });
  await writeFile(stamp, '');
  await utimes(stamp, began, began);
}

/** Whether `dist/` holds a whole build of the present inputs. */
export async function isBuildFresh(): Promise<boolean> {
  const began = await changedAt(stamp);
  const built = await changedAt(join(root, 'dist/index.html'));
  if (began === 0 || built < began) return false;
  const changes = await Promise.all(inputs.map((path) => newestChange(join(root, path))));
  return changes.every((time) => time < began);
}

/** The latest change at or below `path`, in milliseconds; folders count, for files taken away. */
async function newestChange(path: string): Promise<number> {
  const own = await changedAt(path);
  const entries = await readdir(path, { withFileTypes: true }).catch(() => []);
  const below = await Promise.all(entries.map((entry) => newestChange(join(path, entry.name))));
  return Math.max(own, ...below);
}

async function changedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}
