import type { Citation } from '../../domain/citation.ts';
import { pageAddress } from '../../domain/page-address.ts';
import type { Origin } from '../../domain/receipt.ts';
import { routes } from '../../domain/routes.ts';
import { citationOfPage, citationOfSource } from '../../facts/citations.ts';
import { allSources } from '../../facts/sources.ts';

/** The citations of every source file, by programme, newest release first. */
export interface CitedProgram {
  readonly program: string;
  readonly sources: readonly { readonly origin: Origin; readonly citation: Citation }[];
}

export function citedPrograms(): readonly CitedProgram[] {
  return [...Map.groupBy(allSources(), (source) => source.program)].map(([program, sources]) => ({
    program,
    sources: sources
      .toSorted((a, b) => b.release.localeCompare(a.release))
      .map((origin) => ({ origin, citation: citationOfSource(origin) })),
  }));
}

/** How a page is cited, and its figures as CSV. */
export interface PageEnd {
  readonly citation: Citation;
  readonly csv?: { readonly name: string; readonly href?: string };
}

/**
 * @param siteUrl full address of the site's root.
 * @param figures `as-file` where the build writes the page's figures as CSV; `in-browser` where
 * they are so many that the reader's browser makes the file; `none` on a page without figures,
 * which is then cited by the day the data was read.
 */
export function pageEnd(
  { title, path }: { readonly title: string; readonly path: string },
  siteUrl: string | URL | undefined,
  figures: 'as-file' | 'in-browser' | 'none',
): PageEnd {
  const parts = path.split('/').filter(Boolean);
  const name = parts.join('-');
  const citation = citationOfPage(
    { title, url: pageAddress(siteUrl ?? '', path), key: ['almanac', name].join('-') },
    figures === 'none' ? 'undated' : 'by-release',
  );
  if (figures === 'none') return { citation };
  const href = routes.download(`pages/${parts.join('/')}.csv`);
  return { citation, csv: figures === 'as-file' ? { name, href } : { name } };
}
