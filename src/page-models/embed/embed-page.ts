import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import type { Axis } from '../../domain/pay/axis.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { embedTitle, iframeSnippet } from '../../domain/site/iframe-snippet.ts';
import type { EmbedCode } from '../../domain/site/share.ts';
import { pageAddress } from '../../domain/site/page-address.ts';
import type { PayRange } from '../../domain/pay/pay-range.ts';
import { previewLink, type PreviewLink } from '../../domain/site/preview-image.ts';
import { shortAttribution, type Receipt } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import { lowerFirst } from '../../domain/words/wording.ts';
import type { SwitchedEmbed } from '../../domain/places/switched-page.ts';
import { briefOf } from '../../briefs.ts';
import type { OccupationCareer } from '../career-directory.ts';
import { paySection } from '../career-page/pay.ts';
import { careerPreview, titlePreview } from '../preview-image/preview-images.ts';
import { titlePage } from '../title-page.ts';

/** What every page that others may frame shows around its figure. */
export interface EmbedPage {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  /** What the job is, as a sentence. */
  readonly sentence: string;
  /** The page that the figure comes from. */
  readonly path: string;
  readonly preview: PreviewLink;
  readonly receipt: Receipt;
  /** Goes on after "Pay": "across the United States, May 2025". */
  readonly where: string;
  readonly source: string;
  /** HTML to copy into another page. */
  readonly snippet: string;
  /** What a script needs to show the figure of a place. */
  readonly switched: SwitchedEmbed;
}

export interface CareerEmbed extends EmbedPage {
  readonly people: string;
  readonly range: PayRange;
  readonly axis: Axis;
  readonly allJobs: Figure;
}

export interface TitleEmbed extends EmbedPage {
  readonly say: string;
  readonly candidates: readonly {
    readonly occupation: string;
    readonly href: string;
    readonly range: PayRange;
  }[];
  readonly axis: Axis;
  readonly allJobs: Figure;
}

/** Heights in pixels that hold a figure with its source at the width of a phone. */
const heights = { career: 540, title: 360, candidate: 125 } as const;

/** The code that shows the pay of a career on another page; `siteUrl` is the site's root. */
export function careerEmbedCode(
  { name, slug }: Pick<OccupationCareer, 'name' | 'slug'>,
  siteUrl: string,
): EmbedCode {
  return embedCode(name, slug, siteUrl, heights.career);
}

/** The code that shows the candidates of a title on another page. */
export function titleEmbedCode(
  { title, slug, candidates }: Pick<TitleFrontMatter, 'title' | 'slug' | 'candidates'>,
  siteUrl: string,
): EmbedCode {
  return embedCode(title, slug, siteUrl, heights.title + heights.candidate * candidates.length);
}

function embedCode(heading: string, slug: string, siteUrl: string, height: number): EmbedCode {
  const url = pageAddress(siteUrl, routes.embed(slug));
  return { code: iframeSnippet(url, embedTitle(heading), height), url };
}

/** @param siteUrl full address of the site's root, for the snippet. */
export function careerEmbed(career: OccupationCareer, siteUrl: string): CareerEmbed {
  const { range, axis, allJobs, receipt } = paySection(career.code);
  const { people, code } = career;
  const nation = { median: range.median, p90: range.p90 };
  return {
    ...shell({
      heading: career.name,
      slug: career.slug,
      siteUrl,
      height: heights.career,
      sentence: briefOf(code).sentence,
      path: career.href,
      receipt,
      shown: { kind: 'career', code, people, period: range.period, nation },
    }),
    description: `What ${people} are paid, ${receipt.period}: a figure to put on another page, with its source.`,
    preview: previewLink(career.href, careerPreview(career)),
    people,
    range,
    axis,
    allJobs,
  };
}

/**
 * @param file the MDX file, named when one of its codes is no occupation.
 * @param siteUrl full address of the site's root, for the snippet.
 */
export function titleEmbed(text: TitleFrontMatter, file: string, siteUrl: string): TitleEmbed {
  const { path, heading, candidates, axis, allJobs, receipt, switched } = titlePage(text, file);
  return {
    ...shell({
      heading: text.title,
      slug: text.slug,
      siteUrl,
      height: heights.title + heights.candidate * candidates.length,
      sentence: text.summary,
      path,
      receipt,
      shown: {
        kind: 'title',
        say: heading,
        release: switched.release,
        medians: switched.medians,
        candidates: candidates.map(({ code, occupation, href }) => ({ code, occupation, href })),
      },
    }),
    description: `What the occupations that a ${lowerFirst(text.title)} may be counted in are paid, ${receipt.period}: a figure to put on another page, with its source.`,
    preview: previewLink(path, titlePreview(text)),
    say: heading,
    candidates,
    axis,
    allJobs,
  };
}

interface EmbedSubject {
  readonly heading: string;
  readonly slug: string;
  readonly siteUrl: string;
  readonly height: number;
  readonly sentence: string;
  readonly path: string;
  readonly receipt: Receipt;
  readonly shown: SwitchedEmbed['shown'];
}

function shell(subject: EmbedSubject): Omit<EmbedPage, 'description' | 'preview'> {
  const { heading, slug, siteUrl, height, sentence, path, receipt, shown } = subject;
  const { code, url } = embedCode(heading, slug, siteUrl, height);
  return {
    title: embedTitle(heading),
    heading,
    sentence,
    path,
    receipt,
    where: `across the United States, ${receipt.period}`,
    source: shortAttribution(receipt.origin),
    snippet: code,
    switched: { heading, href: path, sentence, url, height, shown },
  };
}
