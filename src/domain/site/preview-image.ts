import { isPresent, type Figure } from '../figures/figure.ts';
import { figureText, missingLabel } from '../figures/format.ts';
import { payPeriods } from '../figures/measure.ts';
import type { PayRange } from '../pay/pay-range.ts';
import { payStripText } from '../pay/pay-words.ts';

/** One strip of a preview image, and whose pay it shows. */
export interface PreviewStrip {
  readonly label: string;
  readonly range: PayRange;
}

/**
 * What the preview image of a page shows: where a link to the page is pasted, its name, one strip
 * with its middle as the hero, or several strips on one axis with nothing averaged over them.
 */
export interface PreviewImage {
  readonly heading: string;
  /** A sentence under the heading; only drawn over several strips. */
  readonly lede?: string;
  /** Not empty. All by the year or all by the hour, since they share an axis. */
  readonly strips: readonly PreviewStrip[];
  /** Whose pay a single strip is, where the heading is no job: `of all jobs`. */
  readonly middleOf?: string;
  /** The middle of all jobs, in the period of the strips. */
  readonly reference: { readonly label: string; readonly figure: Figure };
  /** `United States, May 2025`. */
  readonly whereAndWhen: string;
  /** `U.S. Bureau of Labor Statistics`. */
  readonly source: string;
}

/** How a page names its preview image in its head. */
export interface PreviewLink {
  /** From the site's root: `/careers/registered-nurses/preview.png`. */
  readonly path: string;
  /** What the image shows, for those who do not see it. */
  readonly alt: string;
}

/** Size of every preview image, in pixels: what Open Graph readers ask for. */
export const previewSize = { width: 1200, height: 630 } as const;

/** The image of the page at `path`, which ends with a slash, and what it shows in words. */
export function previewLink(path: string, image: PreviewImage): PreviewLink {
  return { path: `${path}preview.png`, alt: previewText(image) };
}

function previewText({ heading, strips, whereAndWhen }: PreviewImage): string {
  const [strip, ...others] = strips;
  if (!strip) throw new RangeError(`The preview image of "${heading}" has no strip.`);
  if (others.length === 0) {
    return `Pay strip of ${heading}, ${whereAndWhen}: ${payStripText(strip.range).replace(/\.$/, '')}.`;
  }
  const middles = strips.map(({ label, range }) => `${label}, ${figureText(range.median)}`);
  return `Pay strips for ${heading}, ${whereAndWhen}. In the middle: ${middles.join('; ')}.`;
}

/** The middle of a single strip as its image says it: the hero, what it is, and the ends. */
export function heroWords(
  { median, p10, p90, period }: PayRange,
  middleOf?: string,
): {
  readonly hero: string;
  readonly lines: readonly string[];
} {
  const { per } = payPeriods[period];
  const middle = [per, 'in the middle', middleOf].filter(Boolean).join(' ');
  const ends =
    isPresent(p10) && isPresent(p90)
      ? [`eight in ten earn ${figureText(p10)} to ${figureText(p90)}`]
      : isPresent(p10)
        ? [`nine in ten earn ${figureText(p10)} or more`]
        : [];
  if (isPresent(median)) {
    const lines = [middle, ...(ends.length > 0 ? ends : ['half earn less'])];
    return { hero: figureText(median), lines };
  }
  return median.missing === 'top-coded'
    ? { hero: missingLabel(median), lines: [middle, ...ends] }
    : { hero: `Pay in the middle: ${missingLabel(median)}`, lines: [] };
}
