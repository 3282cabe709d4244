import { globSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { Import } from '../../architecture/forbidden-import.ts';

const importing =
  /(?:^|[\s;>{])(?:import|export)\s+(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|@import\s+(?:url\()?['"]([^'"]+)['"]/g;

/** What the text of an .astro, .mdx or .css file imports, wherever in it the import stands. */
export function importsOfTemplate(text: string): string[] {
  return [...text.matchAll(importing)].map(
    ([, fixed, late, sheet]) => fixed ?? late ?? sheet ?? '',
  );
}

/**
 * Every import between files below `root`, and of packages. TypeScript is read by
 * dependency-cruiser, which knows no .astro, .mdx and .css: those are read here.
 */
export async function importGraph(root: string, folders: readonly string[]): Promise<Import[]> {
  const present = folders.filter((folder) => globSync(`${folder}/**`, { cwd: root }).length > 0);
  const templates = globSync(
    present.map((folder) => `${folder}/**/*.{astro,mdx,css}`),
    { cwd: root },
  );
  const modules = globSync(
    present.map((folder) => `${folder}/**/*.ts`),
    { cwd: root },
  );
  return [
    ...(await typescriptImports(root, present)),
    ...modules.flatMap((path) => workerImports(root, path.replaceAll('\\', '/'))),
    ...templates.flatMap((path) => templateImports(root, path.replaceAll('\\', '/'))),
  ];
}

function templateImports(root: string, from: string): Import[] {
  return importsOfTemplate(readFileSync(join(root, from), 'utf8')).map((specifier) => ({
    from,
    to: specifier.startsWith('.')
      ? posix.join(posix.dirname(from), specifier).replace(/\?.*$/, '')
      : specifier,
  }));
}

/** Workers are started by address, which no import line shows. */
function workerImports(root: string, from: string): Import[] {
  const text = readFileSync(join(root, from), 'utf8');
  return [...text.matchAll(/new (?:Shared)?Worker\(\s*new URL\(\s*['"](\.[^'"]+)['"]/g)].map(
    ([, address = '']) => ({ from, to: posix.join(posix.dirname(from), address) }),
  );
}

async function typescriptImports(root: string, folders: readonly string[]): Promise<Import[]> {
  const { output } = await cruise(
    [...folders],
    { baseDir: root, doNotFollow: { path: ['node_modules'] }, tsPreCompilationDeps: true },
    { exportsFields: ['exports'], extensions: ['.ts', '.mjs', '.js', '.astro', '.css', '.json'] },
  );
  if (typeof output === 'string') throw new TypeError('dependency-cruiser answered with a report.');
  return output.modules
    .filter(({ source }) => folders.some((folder) => source.startsWith(`${folder}/`)))
    .flatMap(({ source, dependencies }) =>
      dependencies.map(({ module, resolved, dependencyTypes }) => ({
        from: source,
        to: module.startsWith('.')
          ? resolved
          : dependencyTypes.includes('core')
            ? `node:${module}`
            : module,
      })),
    );
}

/** Files that can be reached from `entries` along `imports`, the entries included. */
export function reachable(entries: readonly string[], imports: readonly Import[]): Set<string> {
  const importsOf = Map.groupBy(imports, ({ from }) => from);
  const found = new Set(entries);
  // A set that grows while it is walked is walked to its new end.
  for (const file of found) {
    for (const { to } of importsOf.get(file) ?? []) found.add(to);
  }
  return found;
}
