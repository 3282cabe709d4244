import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { routeAt } from '../../src/domain/site/route-at.ts';
import { routeOf } from '../../src/domain/site/routes.ts';
import { elementsOf, parseHtml, type Document, type Element } from './html.ts';

/** The folder that the build writes. */
export const distFolder = fileURLToPath(new URL('../../dist', import.meta.url));

/** A page of the built site. */
export interface BuiltPage {
  /** Path of its file below `dist/`: `careers/registered-nurses/index.html`. */
  readonly file: string;
  /** Its address from the site's root: `/careers/registered-nurses/`. */
  readonly path: string;
  /** The kind of page, as its route: `/`, `/careers/`, `/careers/[name]/`. */
  readonly kind: string;
}

/** A page with its contents. */
export interface ReadPage extends BuiltPage {
  readonly html: string;
  readonly document: Document;
  /** Every element, in document order. */
  readonly elements: readonly Element[];
}

/** Paths of all files below `folder`, with forward slashes, sorted. */
export function builtFiles(folder = distFolder): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Every page of the built site, sorted by file. */
export function builtPages(folder = distFolder): BuiltPage[] {
  return builtFiles(folder)
    .filter((file) => file.endsWith('.html'))
    .map(describePage)
    .map((page) => (isOtherName(page, folder) ? { ...page, kind: otherName } : page));
}

/** The kind of a page that only leads on to a career; it shares the path of those. */
export const otherName = '/careers/[other name]/';

/** Whether a page only leads on to the career whose other name it is: each career has a worksheet. */
function isOtherName({ kind, path }: BuiltPage, folder: string): boolean {
  return kind === '/careers/[name]/' && !existsSync(join(folder, path, 'worksheet'));
}

/** A page at a path that no route has is a kind of its own. */
export function describePage(file: string): BuiltPage {
  const path = `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
  const kind = routeAt(path);
  return { file, path, kind: kind === undefined ? path : routeOf(kind).path };
}

export function readPage(page: BuiltPage, folder = distFolder): ReadPage {
  return pageFrom(page, readFileSync(join(folder, page.file), 'utf8'));
}

/** A page from its HTML, as a test of a check makes one. */
export function pageFrom(page: BuiltPage, html: string): ReadPage {
  const document = parseHtml(html);
  return { ...page, html, document, elements: elementsOf(document) };
}
