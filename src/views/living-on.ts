import { isPresent } from '../domain/figures/figure.ts';
import {
  livingPoints,
  livingSums,
  type LivingOn,
  type MonthOfPay,
} from '../domain/pay/living-on.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';

/**
 * A month of pay before tax of each of `rows`, and what it buys at national prices. `isNamed` sets
 * whose pay it is over each.
 */
export function livingOn(rows: readonly LivingOn[], isNamed: boolean): Markup {
  const written = rows.map((row) => {
    const points = livingPoints(row).map(
      ({ name, pay }) => markup`<div><dt>${name}</dt><dd>${amounts(pay)}</dd></div>`,
    );
    const who = isNamed ? markup`<h3>${row.who}</h3>` : undefined;
    return markup`<div class="live-on-row">${who}<dl>${points}</dl></div>`;
  });
  return markup`<div class="live-on">${written}</div>`;
}

function amounts({ pay, month, atNationalPrices }: MonthOfPay): Markup | undefined {
  if (!month) return isPresent(pay) ? undefined : figureMarkup(pay);
  const buys =
    atNationalPrices &&
    markup`<span class="live-on-buys">which buys what ${figureMarkup(atNationalPrices)} buys in the country as a whole</span>`;
  return markup`<span class="live-on-month">${figureMarkup(month)} a month</span> ${buys} <span class="live-on-buys">${figureMarkup(pay)} a year</span>`;
}

/** How the months were worked out, one sum a line, then where the amounts are from. */
export function livingReceipt(rows: readonly LivingOn[], sources: readonly Markup[]): Markup {
  const lines = [...livingSums(rows), ...sources].map((line) => markup`<li>${line}</li>`);
  if (lines.length === 0) return markup``;
  const summary = sources.length > 0 ? 'The sums, and where they come from' : 'The sums';
  return markup`<details class="receipt"><summary>${summary}</summary><ul class="receipt-body">${lines}</ul></details>`;
}
