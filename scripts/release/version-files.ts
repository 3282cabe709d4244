import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Each file that holds the version, with where: the lock file says it twice. */
const places: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'package.json': [['version']],
  'package-lock.json': [['version'], ['packages', '', 'version']],
  'packages/almanac/package.json': [['version']],
};

interface Tree {
  [key: string]: Tree | string;
}

const readJson = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Tree;

/** The object that holds the last part of a path. */
function holder(tree: Tree, path: readonly string[]): Tree {
  return path.slice(0, -1).reduce((at, key) => at[key] as Tree, tree);
}

/** The version that each place says: `package-lock.json: 0.1.0`. */
export function versionsIn(root: string): readonly { file: string; version: string }[] {
  return Object.entries(places).flatMap(([file, paths]) => {
    const tree = readJson(join(root, file));
    return paths.map((path) => ({
      file,
      version: holder(tree, path)[path.at(-1) ?? ''] as string,
    }));
  });
}

/** Writes the version into every place. */
export function writeVersion(root: string, version: string): void {
  for (const [file, paths] of Object.entries(places)) {
    const tree = readJson(join(root, file));
    for (const path of paths) holder(tree, path)[path.at(-1) ?? ''] = version;
    writeFileSync(join(root, file), `${JSON.stringify(tree, null, 2)}\n`);
  }
}

const parts = (version: string) => version.split('.').map(Number);

/** Why a version cannot follow the present one, as a sentence; undefined where it can. */
export function faultOfNext(present: string, next: string): string | undefined {
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(next)) {
    return `"${next}" is no version: write three numbers, such as 0.2.0.`;
  }
  const [before, after] = [parts(present), parts(next)];
  const first = after.findIndex((part, index) => part !== before[index]);
  if (first >= 0 && (after[first] ?? 0) > (before[first] ?? 0)) return undefined;
  return `${next} does not come after ${present}, the present version.`;
}
