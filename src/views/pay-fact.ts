import { isPresent, type DerivedFigure, type Figure } from '../domain/figures/figure.ts';
import { payPeriods, type PayPeriod } from '../domain/figures/measure.ts';
import { payCompared } from '../domain/pay/pay-compared.ts';
import { upperFirst } from '../domain/words/wording.ts';
import { factCard } from './fact-card.ts';
import { asPublished, figureMarkup, type Written } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import type { PayStripView } from './pay-strip.ts';
import { rowStrip } from './row-strip.ts';

export interface PayFactView {
  readonly median: Figure;
  readonly period: PayPeriod;
  /** Where and when: `in Texas, May 2025`; none for the nation. */
  readonly where?: string;
  /** Who says so, where the page does not say it of a place: `U.S. Bureau of Labor Statistics, May 2025`. */
  readonly source?: string;
  /** What the middle is held against: `All jobs` or `The whole country`, and its middle. */
  readonly beside: { readonly name: string; readonly figure: Figure };
  /** How many times that; undefined where the two must not be divided. */
  readonly times: DerivedFigure | undefined;
  /** The strip of it, small: the part on pay draws it large, with its amounts and in words. */
  readonly strip?: Pick<PayStripView, 'range' | 'axis' | 'references'> | undefined;
  /** Where its receipt stands. */
  readonly receipt?: string;
  /** How the middle is written and cited. */
  readonly written?: Written;
}

/** Pay in the middle, as the first of a page's facts. */
export function payFact(view: PayFactView): Markup {
  const { median, period, where, source, beside, times, strip, receipt } = view;
  const { written = asPublished } = view;
  const { per } = payPeriods[period];
  const hasAmount = where === undefined || isPresent(median);
  const what = hasAmount ? [per, where].filter(Boolean).join(' ') : upperFirst(where);
  return factCard({
    heading: 'Pay in the middle',
    term: 'median',
    receipt,
    numeral: figureMarkup(written(median)),
    drawing: strip && rowStrip(strip),
    said: markup`${what}. ${beside.name}: ${figureMarkup(beside.figure)}. ${comparedWith(times)} ${source && `Source: ${source}.`}`,
    part: 'pay-fact',
  });
}

function comparedWith(times: DerivedFigure | undefined): Markup | string | undefined {
  const compared = times && payCompared(times);
  if (!compared) return undefined;
  if (compared.isSame) return 'About the same.';
  return markup`<strong>${figureMarkup(compared.figure)}</strong> ${compared.after}.`;
}
