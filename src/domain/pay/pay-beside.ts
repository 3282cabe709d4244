import { difference } from '../figures/derive.ts';
import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import type { PayPeriod } from '../figures/measure.ts';

/** Another occupation's median, as it may stand beside a first one's. */
export interface PayBeside {
  readonly pay: Figure;
  /** The other's less the first's, in the period of `pay`; undefined where they share none. */
  readonly difference: DerivedFigure | undefined;
}

const isKnown = (figure: Figure) => isPresent(figure) || figure.missing === 'top-coded';

/**
 * The other's median in the period that the first leads with, so that the two and their
 * difference are of one kind. Where the other is not published so, the median it leads with
 * itself, and no difference.
 */
export function payBeside(
  first: { readonly period: PayPeriod; readonly median: Figure },
  other: { readonly period: PayPeriod; readonly medians: Readonly<Record<PayPeriod, Figure>> },
): PayBeside {
  const inSamePeriod = other.medians[first.period];
  return isKnown(inSamePeriod)
    ? { pay: inSamePeriod, difference: difference(inSamePeriod, first.median) }
    : { pay: other.medians[other.period], difference: undefined };
}
