/**
 * The text edition: pages of the site as plain files that open from a folder, all in one zip
 * (docs/decisions/0039-offline.md).
 */
import { routeAt } from './route-at.ts';
import { routeOf } from './routes.ts';

/** The name of its zip, after the newest release of pay: `career-almanac-text-edition-2025-05.zip`. */
export const textEditionZip = (release: string) => `career-almanac-text-edition-${release}.zip`;

/** Its page that compares careers, which stand behind the `#` of its address. */
export const editionCompareFile = 'compare.html';

/** Pages that the edition has in its own way, by their path on the site. */
const ownFiles: Readonly<Record<string, string>> = {
  '/': 'index.html',
  '/search/': 'index.html',
  '/compare/': editionCompareFile,
  '/careers/': 'careers/all.html',
};

/** Whether pages of this kind stand in the edition; of places only those that it is told of. */
export function isOfEditionKind(path: string): boolean {
  const kind = routeAt(path);
  return kind !== undefined && routeOf(kind).textEdition === true;
}

/** The file of a page in the edition, `careers/registered-nurses.html`; undefined without one. */
export function editionFile(path: string): string | undefined {
  const own = ownFiles[path];
  if (own !== undefined) return own;
  return isOfEditionKind(path) ? `${path.replace(/^\/|\/$/g, '')}.html` : undefined;
}
