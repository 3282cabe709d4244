import type { Citation } from '../../domain/cite/citation.ts';
import { pageAddress } from '../../domain/site/page-address.ts';
import type { Origin } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { routeOf, type PageKind } from '../../domain/site/routes.ts';
import { citationOfPage, citationOfSource } from '../../facts/citations.ts';
import { sourceRecords } from '../../facts/sources.ts';

/** The citations of every source file, by programme, newest release first. */
export interface CitedProgram {
  readonly program: string;
  readonly sources: readonly { readonly origin: Origin; readonly citation: Citation }[];
}

export function citedPrograms(): readonly CitedProgram[] {
  return [...Map.groupBy(sourceRecords(), (source) => source.program)].map(
    ([program, sources]) => ({
      program,
      sources: sources
        .toSorted((a, b) => b.release.localeCompare(a.release))
        .map((origin) => ({ origin, citation: citationOfSource(origin) })),
    }),
  );
}

/** How a page is cited, and its figures as CSV. */
export interface PageEnd {
  readonly citation: Citation;
  readonly csv?: { readonly name: string; readonly href?: string };
}

/**
 * @param siteUrl full address of the site's root.
 * @param figures `none` on a page without figures though others of its kind have some. A page
 * without figures is cited by the day the data was read.
 */
export function pageEnd(
  kind: PageKind,
  { title, path }: { readonly title: string; readonly path: string },
  siteUrl: string | URL | undefined,
  figures: 'shown' | 'none' = 'shown',
): PageEnd {
  const csv = figures === 'none' ? undefined : routeOf(kind).csv;
  const parts = path.split('/').filter(Boolean);
  const name = parts.join('-');
  const citation = citationOfPage(
    { title, url: pageAddress(siteUrl ?? '', path), key: ['almanac', name].join('-') },
    csv === undefined ? 'undated' : 'byRelease',
  );
  if (csv === undefined) return { citation };
  const href = routes.download(`pages/${parts.join('/')}.csv`);
  return { citation, csv: csv === 'file' ? { name, href } : { name } };
}
