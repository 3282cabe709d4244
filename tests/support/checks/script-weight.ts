import { posix } from 'node:path';
import type { ReadPage } from '../built-site.ts';
import { gzipSize, sharedSize } from './page-weight.ts';

const staticImport = /(?:\bimport|\bfrom)\s*["'`](\.{1,2}\/[^"'`]+\.js)["'`]/g;

/** Built scripts by path below `dist/`: their text. */
export type Scripts = ReadonlyMap<string, string>;

/** `file` and every script it needs before it can run. */
function withStaticImports(
  file: string,
  scripts: Scripts,
  found = new Set<string>(),
): ReadonlySet<string> {
  const text = scripts.get(file);
  if (found.has(file)) return found;
  if (text === undefined) throw new Error(`The script ${file} is not in the built site.`);
  found.add(file);
  for (const [, specifier = ''] of text.matchAll(staticImport)) {
    withStaticImports(posix.join(posix.dirname(file), specifier), scripts, found);
  }
  return found;
}

/** Bytes, compressed, of all script that a page loads before a reader does anything. */
export function scriptWeight(page: ReadPage, scripts: Scripts): number {
  const files = new Set<string>();
  let inline = 0;
  for (const { name, attribs, children } of page.elements) {
    const preload = name === 'link' && attribs.rel === 'modulepreload';
    const address = preload ? attribs.href : name === 'script' ? attribs.src : undefined;
    if (address !== undefined) {
      const path = new URL(address, `https://x.example${page.path}`).pathname.slice(1);
      for (const file of withStaticImports(path, scripts)) files.add(file);
    } else if (name === 'script' && !attribs.type?.includes('json')) {
      inline += gzipSize(children.map((child) => ('data' in child ? child.data : '')).join(''));
    }
  }
  return [...files].reduce((sum, file) => sum + sharedSize(scripts.get(file) ?? ''), inline);
}

/** Bytes, compressed, of what a reader who came without scripts loads to run `files`. */
export function closureWeight(files: readonly string[], scripts: Scripts): number {
  const all = new Set(files.flatMap((file) => [...withStaticImports(file, scripts)]));
  return [...all].reduce((sum, file) => sum + gzipSize(scripts.get(file) ?? ''), 0);
}
