import type { GuideFrontMatter } from '../../content-schemas/guide.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { FactsError } from '../../facts/facts-error.ts';
import { requireOccupationCareer } from '../career-directory.ts';

/** The first line of a guide, with whose it is and what they are paid in the middle. */
export interface GuideQuote {
  readonly line: string;
  readonly name: string;
  readonly href: string;
  readonly median: Figure;
}

/** Guides whose first lines stand on the home page, from five kinds of work; the first is set large. */
const quotedCodes = ['47-2111', '49-9081', '29-2032', '25-2012', '33-2011'];

export function guideQuotes(
  guides: readonly Pick<GuideFrontMatter, 'code' | 'summary'>[],
): readonly GuideQuote[] {
  const file = 'src/page-models/home/guide-quotes.ts';
  return quotedCodes.map((code) => {
    const guide = guides.find((candidate) => candidate.code === code);
    if (!guide) {
      throw new FactsError(
        `The home page quotes the guide to ${code}, and there is none.`,
        file,
        'Name an occupation that has a guide in src/content/guides.',
      );
    }
    const { name, href } = requireOccupationCareer(code, file);
    return { line: guide.summary, name, href, median: oewsFigure(code, 'annual-median') };
  });
}
