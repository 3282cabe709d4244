import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import type { Axis } from '../../domain/axis.ts';
import type { Figure } from '../../domain/figure.ts';
import { iframeSnippet } from '../../domain/iframe-snippet.ts';
import { pageAddress } from '../../domain/page-address.ts';
import type { PayRange } from '../../domain/pay-range.ts';
import { previewLink, type PreviewLink } from '../../domain/preview-image.ts';
import { shortAttribution, type Receipt } from '../../domain/receipt.ts';
import { routes } from '../../domain/routes.ts';
import { lowerFirst } from '../../domain/wording.ts';
import type { OccupationCareer } from '../career-directory.ts';
import { paySection } from '../career/pay.ts';
import { careerPreview, titlePreview } from '../preview-image/preview-images.ts';
import { titlePage } from '../title-page.ts';

/** What every page that others may frame shows around its figure. */
export interface EmbedPage {
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  /** The page that the figure comes from. */
  readonly path: string;
  readonly preview: PreviewLink;
  readonly receipt: Receipt;
  readonly source: string;
  /** HTML to copy into another page. */
  readonly snippet: string;
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

/** @param siteUrl full address of the site's root, for the snippet. */
export function careerEmbed(career: OccupationCareer, siteUrl: string): CareerEmbed {
  const { range, axis, allJobs, receipt } = paySection(career.code);
  const name = lowerFirst(career.name);
  return {
    ...shell(career.name, career.slug, siteUrl, heights.career),
    description: `What ${name} are paid, ${receipt.period}: a figure to put on another page, with its source.`,
    path: career.href,
    preview: previewLink(career.href, careerPreview(career)),
    receipt,
    source: shortAttribution(receipt.origin),
    people: career.isResidual ? 'people in this group' : name,
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
  const { path, heading, candidates, axis, allJobs, receipt } = titlePage(text, file);
  const height = heights.title + heights.candidate * candidates.length;
  return {
    ...shell(text.title, text.slug, siteUrl, height),
    description: `What the occupations that a ${lowerFirst(text.title)} may be counted in are paid, ${receipt.period}: a figure to put on another page, with its source.`,
    path,
    preview: previewLink(path, titlePreview(text)),
    receipt,
    source: shortAttribution(receipt.origin),
    say: heading,
    candidates,
    axis,
    allJobs,
  };
}

function shell(
  name: string,
  slug: string,
  siteUrl: string,
  height: number,
): Pick<EmbedPage, 'title' | 'heading' | 'snippet'> {
  const title = `${name}: pay, a figure to share`;
  return {
    title,
    heading: name,
    snippet: iframeSnippet(pageAddress(siteUrl, routes.embed(slug)), title, height),
  };
}
