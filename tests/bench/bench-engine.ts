/** A page that an engine answers with. */
export interface FoundPage {
  /** Address from the site's root. */
  readonly href: string;
  /** The occupations it is about: one, or those that the page of a title names; none for others. */
  readonly codes: readonly string[];
}

/** An engine to be measured. */
export interface BenchEngine {
  readonly name: string;
  /** Bytes of its data compressed with gzip, as a reader's browser must have them; its code apart. */
  readonly bytes: () => number;
  /** The best ten pages, each once, best first. */
  search(query: string): readonly FoundPage[] | Promise<readonly FoundPage[]>;
  /** The ids of the places it understands that a query asks for. */
  placesIn?(query: string): readonly string[];
  /** Only every so many of the queries are put to it, because it is slow. */
  readonly every?: number;
  close?(): Promise<void>;
}

/** How many pages are looked at. */
export const mostPages = 10;

/** Each address once, where it stands first, and no more than are looked at. */
export function eachPageOnce(pages: Iterable<FoundPage>): readonly FoundPage[] {
  const seen = new Map<string, FoundPage>();
  for (const page of pages) {
    if (!seen.has(page.href)) seen.set(page.href, page);
    if (seen.size === mostPages) break;
  }
  return [...seen.values()];
}
