import { builtPages, otherName, type BuiltPage } from './built-site.ts';

/** A page that stands for its kind, with where it is visited. */
export interface PageOfKind {
  readonly kind: string;
  readonly page: BuiltPage;
  /** Its address in a folder of a host, or from the root of one. */
  readonly address: string;
}

/**
 * The first page of each kind, with its address in a folder of a host. Pages that only lead on are
 * left out: nobody stays long enough to look at one. The 404 page, which cannot know how deep it is
 * shown, is at home only where the site has a host to itself.
 */
export const pagesOfKinds = (): readonly PageOfKind[] =>
  [...Map.groupBy(builtPages(), ({ kind }) => kind)].flatMap(([kind, [page]]) =>
    page && kind !== otherName
      ? [{ kind, page, address: kind === '/404.html' ? kind : page.path.slice(1) }]
      : [],
  );
