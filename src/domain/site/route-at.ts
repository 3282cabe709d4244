import { pageKinds, routeOf, type PageKind } from './routes.ts';

const namesIn = (path: string) => path.split('[name]').length - 1;

/** A path with the fewest names in it is tried first: `/compare/worksheet/` is no comparison. */
const tried = [...pageKinds]
  .sort((a, b) => namesIn(routeOf(a).path) - namesIn(routeOf(b).path))
  .map((kind) => {
    const form = routeOf(kind)
      .path.replaceAll('.', String.raw`\.`)
      .replaceAll('[name]', '[^/]+');
    return { kind, pattern: new RegExp(`^${form}$`) };
  });

/**
 * The kind of page at a path from the site's root; undefined where there is none. Where several
 * kinds share a path, the first of them: that of a career, not of a title.
 */
export function routeAt(path: string): PageKind | undefined {
  return tried.find(({ pattern }) => pattern.test(path))?.kind;
}
