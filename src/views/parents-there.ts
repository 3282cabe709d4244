import { payPeriods, type PayPeriod, payMeasure } from '../domain/figures/measure.ts';
import { isPresent } from '../domain/figures/figure.ts';
import type { PayInPlace } from '../domain/places/pay-in-place.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import { noPayThere, type AskedPay } from './no-pay-there.ts';

/** The part of a text for parents that a place fills: without one it says nothing. */
export function parentsPlace(): Markup {
  return markup`<p class="note" data-part="parents" hidden></p>`;
}

/** What the careers of a page pay in a place, above a text whose figures are those of the nation. */
export function parentsThere(there: PayInPlace, asked: readonly AskedPay[]): Markup {
  const lines = asked.flatMap((each) => [sentence(there, each), ' ']);
  return markup`<p class="note" data-part="parents">Pay ${there.where}: ${lines}The figures in this text are those of the whole country.</p>`;
}

function sentence(there: PayInPlace, asked: AskedPay): Markup {
  const { code, people, period } = asked;
  const median = there.figure(code, payMeasure(period, 'median'));
  if (!isPresent(median)) return markup`${noPayThere(there, asked)}`;
  return markup`${people}, ${figureMarkup(there.written(median))} ${perOf(period)} in the middle.`;
}

const perOf = (period: PayPeriod) => payPeriods[period].per;
