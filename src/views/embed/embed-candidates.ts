import type { Axis } from '../../domain/pay/axis.ts';
import { hasAnyPay, type PayRange } from '../../domain/pay/pay-range.ts';
import { stripsGoOn } from '../../domain/pay/pay-strip.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { asPublished, figureMarkup, type Written } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { axisMarkup } from '../pay-axis.ts';
import { payKey, type KeyLine } from '../pay-key.ts';
import { payStrip } from '../pay-strip.ts';

export interface EmbedCandidate {
  readonly occupation: string;
  readonly href: string;
  readonly range: PayRange;
  /** What its strip is read against. */
  readonly reference: Figure;
}

export interface EmbedCandidatesView {
  readonly candidates: readonly EmbedCandidate[];
  readonly axis: Axis;
  /** What the line of each strip is. */
  readonly key: KeyLine;
  readonly hasRanges?: boolean;
  readonly written?: Written;
}

/** The occupations that a title may be counted in: a strip each on one axis, nothing averaged. */
export function embedCandidates(view: EmbedCandidatesView): Markup {
  const { candidates, axis, key, hasRanges = true, written = asPublished } = view;
  const goesOn = stripsGoOn(
    candidates.map(({ range }) => range),
    axis,
  );
  const items = candidates.map(({ occupation, href, range, reference }) => {
    const references = [{ kind: 'all', figure: reference }] as const;
    const strip = { range, axis, references, size: 'small', label: occupation, written } as const;
    return markup`<li><a href="${href}">${occupation}</a>${figureMarkup(written(range.median))}${hasAnyPay(range) ? payStrip(strip) : undefined}</li>`;
  });
  return markup`<ul class="embed-candidates">${items}</ul>${axisMarkup(axis)}${payKey({ references: [key], hasRanges, goesOn })}`;
}
