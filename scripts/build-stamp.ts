import { mkdir, readdir, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
/** Made by a build that succeeded; its time is when that build began. */
const stamp = '.cache/built';

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

/** Remembers that the build which began at `began` succeeded. What changed later is not in it. */
export async function stampBuild(began: Date, root: string = project): Promise<void> {
  await mkdir(join(root, '.cache'), { recursive: true });
  await writeFile(join(root, stamp), '');
  await utimes(join(root, stamp), began, began);
}

/** Whether `dist/` holds a whole build of the present inputs. */
export async function isBuildFresh(root: string = project): Promise<boolean> {
  return (await buildDoubt(root)) === undefined;
}

/**
 * Why what is in `dist/` may not be the site as its sources are now, as a sentence that says how
 * to mend it; undefined when it is.
 */
export async function buildDoubt(root: string = project): Promise<string | undefined> {
  const began = await changedAt(join(root, stamp));
  const built = await changedAt(join(root, 'dist/index.html'));
  if (built === 0) return 'There is no built site in dist/. Run "npm run build" first.';
  if (began === 0 || built < began) {
    return 'No build is known to have made the site in dist/ whole: parts of it may be missing or wrong. Run "npm run build" to be sure.';
  }
  for (const input of inputs) {
    if ((await newestChange(join(root, input))) >= began) {
      return `The site in dist/ was built at ${new Date(began).toISOString()}, and ${input} has changed since. Run "npm run build" to see it as it is now.`;
    }
  }
  return undefined;
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
