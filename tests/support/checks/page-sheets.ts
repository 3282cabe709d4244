import postcss from 'postcss';
import type { ReadPage } from '../built-site.ts';
import { sharedSize } from './page-weight.ts';

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

/** Of `classes`, those whose rules stand in none of the sheets `own`, each with the sheets that do. */
export function bareClasses(
  classes: Iterable<string>,
  own: readonly string[],
  byClass: ReturnType<typeof sheetsByClass>,
): string[] {
  return [...new Set(classes)].flatMap((name) => {
    const places = byClass.get(name);
    return places === undefined || own.some((file) => places.has(file))
      ? []
      : [`it has “${name}”, but not ${[...places].join(', ')}`];
  });
}

/**
 * Classes in a page whose rules stand only in sheets that the page does not ask for, and sheets
 * that weigh too much together.
 */
export function sheetProblems(
  page: ReadPage,
  sheets: Sheets,
  byClass: ReturnType<typeof sheetsByClass>,
): string[] {
  const own = page.elements.flatMap(({ name, attribs: { rel, href } }) =>
    name === 'link' && rel === 'stylesheet' && href !== undefined
      ? [new URL(href, `https://x.example${page.path}`).pathname.slice(1)]
      : [],
  );
  const classes = page.elements.flatMap(({ attribs }) => attribs.class?.split(/\s+/) ?? []);
  const bytes = own.reduce((sum, file) => sum + sharedSize(sheets.get(file) ?? ''), 0);
  return [
    ...bareClasses(classes, own, byClass),
    ...(bytes > mostBytes ? [`its style sheets weigh ${bytes} bytes`] : []),
    ...(own.length === 0 ? ['it has no style sheet'] : []),
  ];
}
