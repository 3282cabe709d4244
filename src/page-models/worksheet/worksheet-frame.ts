import { pageAddress } from '../../domain/site/page-address.ts';
import type { SheetLinks } from '../../domain/site/sheet-links.ts';
import { shortAttribution, type Origin } from '../../domain/figures/receipt.ts';
import { citationOfPage } from '../../facts/citations.ts';

/** What stands around the figures of every worksheet. */
export interface WorksheetFrame {
  /** Title of the page that the worksheet is about, as a citation names it. */
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly heading: string;
  /** One plain sentence. */
  readonly say: string;
  /** Where the sheet leads, and what it cites. */
  readonly links: SheetLinks;
  readonly sourcesLine: string;
}

export interface WorksheetSubject {
  readonly heading: string;
  /** What the page of the sheet is called, where that is more than the heading. */
  readonly title?: string;
  readonly say: string;
  /** What the sheet is, for lists of pages; of figures and ways in when it is left out. */
  readonly about?: string;
  /** The page with the answers; the sheet's own where it holds them. */
  readonly pageTitle: string;
  readonly pagePath: string;
  /** Where that page stands: the careers, or the comparisons. */
  readonly parent: { readonly name: string; readonly href: string };
  readonly path: string;
  /** Sources of the figures shown, the source of pay first. Must not be empty. */
  readonly origins: readonly Origin[];
  /** Full address of the site's root. */
  readonly siteUrl: string;
}

export function worksheetFrame(subject: WorksheetSubject): WorksheetFrame {
  const { heading, say, pageTitle, pagePath, parent, path, origins, siteUrl } = subject;
  const address = pageAddress(siteUrl, pagePath);
  const about = `One page to print about ${heading}: pay, jobs and ways in, with questions and room to write.`;
  return {
    title: subject.title ?? `${heading}: worksheet`,
    description: subject.about ?? about,
    path,
    trail: [
      parent,
      ...([parent.href, path].includes(pagePath) ? [] : [{ name: heading, href: pagePath }]),
    ],
    heading,
    say,
    links: {
      href: pagePath,
      address,
      citation: citationOfPage({ title: pageTitle, url: address, key: '' }, 'byRelease').apa,
      origins: origins.map(({ producer, program, releaseLabel, published }) => ({
        producer,
        program,
        releaseLabel,
        published,
      })),
    },
    sourcesLine: `${origins.map(shortAttribution).join('. ')}.`,
  };
}
