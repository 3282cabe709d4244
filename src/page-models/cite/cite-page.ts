import type { Citation } from '../../domain/cite/citation.ts';
import { pageAddress } from '../../domain/site/page-address.ts';
import type { Origin } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import type { PreviewLink } from '../../domain/site/preview-image.ts';
import { drawingOf, pictureCode, type EmbedCode, type Share } from '../../domain/site/share.ts';
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
  readonly share: Share;
}

/** A page as its end speaks of it. */
interface EndedPage {
  readonly title: string;
  readonly path: string;
  /** Its own picture; undefined where it has none. */
  readonly preview?: PreviewLink | undefined;
  /** Code that shows it on another page; without it, the picture is what can be shown. */
  readonly embed?: EmbedCode | undefined;
}

/**
 * @param siteUrl full address of the site's root.
 * @param figures `none` on a page without figures though others of its kind have some. A page
 * without figures is cited by the day the data was read.
 */
export function pageEnd(
  kind: PageKind,
  page: EndedPage,
  siteUrl: string | URL | undefined,
  figures: 'shown' | 'none' = 'shown',
): PageEnd {
  const { title, path } = page;
  const csv = figures === 'none' ? undefined : routeOf(kind).csv;
  const parts = path.split('/').filter(Boolean);
  const name = parts.join('-');
  const citation = citationOfPage(
    { title, url: pageAddress(siteUrl ?? '', path), key: ['almanac', name].join('-') },
    csv === undefined ? 'undated' : 'byRelease',
  );
  const share = shareOf(page, name, siteUrl ?? '');
  if (csv === undefined) return { citation, share };
  const href = routes.download(`pages/${parts.join('/')}.csv`);
  return { citation, csv: csv === 'file' ? { name, href } : { name }, share };
}

function shareOf({ path, preview, embed }: EndedPage, name: string, siteUrl: string | URL): Share {
  const url = pageAddress(siteUrl, path);
  if (!preview) return { url, picture: undefined, embed };
  return {
    url,
    picture: { png: preview.path, svg: drawingOf(preview), name },
    embed: embed ?? pictureCode(url, pageAddress(siteUrl, preview.path), preview.alt),
  };
}
