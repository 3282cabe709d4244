import { payPeriods } from '../domain/figures/measure.ts';
import { schoolKinds } from '../domain/schooling/school-kinds.ts';
import type { WayInCost } from '../domain/schooling/way-in-cost.ts';
import type { Origin } from '../domain/figures/receipt.ts';
import { lowerFirst } from '../domain/words/wording.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { subsection } from './section.ts';

/** What the typical way in costs, how long it takes, and what the job pays: facts apart. */
export function wayInCostPart(cost: WayInCost): Markup {
  const { prices, takes, reasons, pay, period } = cost;
  const lines = [
    line('Tuition and fees, a year', prices.length > 0 ? pricesAsked(prices) : 'none listed'),
    line('How long', takes ?? 'not listed'),
    line('Pay in the middle', [figureMarkup(pay), ' ', payPeriods[period].per]),
  ];
  const sentences: readonly Piece[] = [published(cost), ...reasons, twoFacts];
  const told = sentences.map((sentence) => sentence && [sentence, ' ']);
  const body = markup`<dl class="way-in">${lines}</dl><p class="fine">${told}</p>`;
  return subsection({ heading: 'What the way in costs', id: 'cost', body });
}

const line = (name: string, told: Piece) => markup`<div><dt>${name}</dt><dd>${told}</dd></div>`;

/** What each kind of school asks for a year. */
export const pricesAsked = (prices: WayInCost['prices']): Piece =>
  prices.map(({ kind, price }, at): Piece => [
    at > 0 ? '; ' : '',
    figureMarkup(price),
    ` at ${lowerFirst(schoolKinds[kind])}`,
  ]);

/** The published price, with a way to that of every kind of school. */
function published({ origin, levelHref }: WayInCost): Markup | undefined {
  if (!origin || levelHref === undefined) return undefined;
  return priceMeans(origin, markup`<a href="${levelHref}">the schools of each kind</a>`);
}

/** What a published price is, and whose. @param schools the schools that it is the middle of. */
export const priceMeans = (
  { producer, url, releaseLabel }: Pick<Origin, 'producer' | 'url' | 'releaseLabel'>,
  schools: Piece,
): Markup =>
  markup`Half of ${schools} published more for students of the state, ${releaseLabel}, and half less. Aid is not taken off; rent and books are not in it (<a href="${url}">${producer}</a>).`;

/** Why cost and pay are not set off against each other. */
export const twoFacts =
  'Cost and pay are two facts, not a return: neither says who finishes, or what they earn meanwhile.';
