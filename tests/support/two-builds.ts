import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveStatic } from '../../scripts/static-server.ts';
import { distFolder } from './built-site.ts';

/** A host that goes from the build in `dist/` to another. */
export interface HostOfTwoBuilds {
  /** Address of the home page, in a folder of the host; ends with a slash. */
  readonly url: string;
  /** From now on the host has the other build. */
  goOn(): void;
  /** Nothing answers any more. */
  close(): Promise<void>;
}

/** How files of the other build differ: their paths with what becomes of their text. */
export type Changes = Readonly<Record<string, (text: string) => string>>;

const nextBuild = 'bbbbbbbbbbbbbbbb';

/**
 * Serves `dist/`, and after `goOn` another build of it, in which `changes` are made.
 * @param missing files that the other build lacks, as when it was copied to the host in part.
 */
export async function hostTwoBuilds(
  changes: Changes = {},
  missing: readonly string[] = [],
): Promise<HostOfTwoBuilds> {
  const folder = mkdtempSync(join(tmpdir(), 'almanac-builds-'));
  const [current, next] = [join(folder, 'current'), join(folder, 'next')];
  symlinkSync(distFolder, current);
  const { build } = JSON.parse(readFileSync(join(distFolder, 'offline/build.json'), 'utf8')) as {
    build: string;
  };
  const named = (text: string) => text.replaceAll(build, nextBuild);
  const all: Changes = { 'sw.js': named, 'offline/build.json': named, ...changes };
  mkdirSync(next);
  linkAll(distFolder, next);
  for (const [file, change] of Object.entries(all)) {
    const text = readFileSync(join(distFolder, file), 'utf8');
    if (change(text) === text) throw new Error(`The change of ${file} changes nothing.`);
    writeFileSync(ownFile(next, file), change(text));
  }
  for (const file of missing) ownFile(next, file);
  const server = await serveStatic({ folder: current, base: '/some/school/almanac/' });
  return {
    url: server.url,
    goOn() {
      unlinkSync(current);
      symlinkSync(next, current);
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function linkAll(from: string, to: string): void {
  for (const name of readdirSync(from)) symlinkSync(join(from, name), join(to, name));
}

/** Makes the folders on the way to a file real ones, takes the link to it away, and gives its path. */
function ownFile(root: string, file: string): string {
  const parts = file.split('/');
  for (let depth = 1; depth < parts.length; depth += 1) {
    const path = parts.slice(0, depth).join('/');
    const own = join(root, path);
    try {
      unlinkSync(own);
    } catch {
      // A real folder already.
      continue;
    }
    mkdirSync(own);
    linkAll(join(distFolder, path), own);
  }
  unlinkSync(join(root, file));
  return join(root, file);
}
