import { posix } from 'node:path';
import postcss from 'postcss';
import type { ReadPage } from '../built-site.ts';
import { gzipSize } from './page-weight.ts';
import type { Scripts } from './script-weight.ts';

/** Built style sheets by path below `dist/`: their text. */
export type Sheets = ReadonlyMap<string, string>;

/** Compressed, what a page may ask for before anything of it is seen. */
const mostBytes = 18 * 1024;

const className = /\.(-?[a-z_][\w-]*)/gi;

/** The classes that a style sheet has rules for. */
export function classesStyled(sheet: string): Set<string> {
  const found = new Set<string>();
  postcss.parse(sheet).walkRules(({ selector }) => {
    for (const [, name = ''] of selector.replaceAll(/(["']).*?\1/g, '').matchAll(className)) {
      found.add(name);
    }
  });
  return found;
}

/** The classes that a built script writes into a page. */
export function classesWritten(script: string): Set<string> {
  const lists = [...script.matchAll(/\bclass(?:Name)?=\\?["'`]([^"'`$]*)/g)];
  return new Set(lists.flatMap(([, list = '']) => list.split(/\s+/)).filter(Boolean));
}

/** Which sheets have rules for a class, by class. */
export function sheetsByClass(sheets: Sheets): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [file, text] of sheets) {
    for (const name of classesStyled(text)) {
      found.set(name, (found.get(name) ?? new Set()).add(file));
    }
  }
  return found;
}

/** Paths below `dist/` of what the elements of a page ask for by `attribute`. */
const asked = (page: ReadPage, element: string, attribute: string, rel?: string): string[] =>
  page.elements.flatMap(({ name, attribs }) => {
    const address = attribs[attribute];
    return name === element && address !== undefined && (rel === undefined || attribs.rel === rel)
      ? [new URL(address, `https://x.example${page.path}`).pathname.slice(1)]
      : [];
  });

/** `files` and every script that one of them names, at once or later. */
function withParts(files: readonly string[], scripts: Scripts): Set<string> {
  const found = new Set(files.filter((file) => scripts.has(file)));
  for (const file of found) {
    for (const [, part = ''] of (scripts.get(file) ?? '').matchAll(
      /["'`](\.\/[\w.-]+\.js)["'`]/g,
    )) {
      const path = posix.join(posix.dirname(file), part);
      if (scripts.has(path)) found.add(path);
    }
  }
  return found;
}

/**
 * Classes in a page, as served or from its scripts, whose rules stand only in sheets that the page
 * does not ask for; and sheets that weigh too much together.
 */
export function sheetProblems(
  page: ReadPage,
  sheets: Sheets,
  byClass: ReturnType<typeof sheetsByClass>,
  scripts: Scripts,
): string[] {
  const own = asked(page, 'link', 'href', 'stylesheet');
  const served = page.elements.flatMap(({ attribs }) => attribs.class?.split(/\s+/) ?? []);
  const written = [...withParts(asked(page, 'script', 'src'), scripts)].flatMap((file) => [
    ...classesWritten(scripts.get(file) ?? ''),
  ]);
  const bare = [...new Set([...served, ...written])].filter((name) => {
    const places = byClass.get(name);
    return places !== undefined && own.every((file) => !places.has(file));
  });
  const bytes = own.reduce((sum, file) => sum + gzipSize(sheets.get(file) ?? ''), 0);
  return [
    ...bare.map((name) => `it has “${name}”, but not ${[...(byClass.get(name) ?? [])].join(', ')}`),
    ...(bytes > mostBytes ? [`its style sheets weigh ${bytes} bytes`] : []),
    ...(own.length === 0 ? ['it has no style sheet'] : []),
  ];
}
