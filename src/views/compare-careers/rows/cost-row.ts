import type { Comparison } from '../../../domain/compare-careers/comparison.ts';
import type { ComparedCost } from '../../../domain/compare-careers/compared-work.ts';
import { upperFirst } from '../../../domain/words/wording.ts';
import { markup, type Piece } from '../../markup.ts';
import { priceMeans, pricesAsked, twoFacts } from '../../way-in-cost.ts';
import { untold, type RowView } from './row-view.ts';

const costsOf = ({ work }: Comparison): readonly ComparedCost[] =>
  [...work.values()].map(({ cost }) => cost);

/** What is said of every career alike, which stands once below them all. */
function saidOfAll(comparison: Comparison): readonly string[] {
  const [first, ...others] = costsOf(comparison);
  const limits = first && others.length > 0 ? limitsOf(first) : [];
  return limits.filter((limit) => others.every((cost) => limitsOf(cost).includes(limit)));
}

/** What a price leaves out; where there is none, the first reason stands in its place. */
const limitsOf = ({ prices, reasons }: ComparedCost): readonly string[] =>
  prices.length > 0 ? reasons : reasons.slice(1);

/** What a year of school costs on the typical way in, or why nothing does, and how long it takes. */
export const costRow: RowView = {
  cell: ({ work: { cost }, comparison }) => {
    const once = saidOfAll(comparison);
    const limits = limitsOf(cost).filter((limit) => !once.includes(limit));
    return [
      markup`<p>${priceOf(cost)}</p>`,
      markup`<p>${upperFirst(cost.takes ?? 'no school, work before or training is listed')}.</p>`,
      limits.length > 0 ? untold(limits.join(' ')) : undefined,
    ];
  },
  note: (comparison) => {
    const hasPrices = costsOf(comparison).some(({ prices }) => prices.length > 0);
    const told: readonly Piece[] = [
      hasPrices ? priceMeans(comparison.edition.tuition, 'the schools of each kind') : undefined,
      ...saidOfAll(comparison),
      twoFacts,
    ];
    return told.map((sentence) => sentence && [sentence, ' ']);
  },
};

function priceOf({ prices, reasons, levelHref }: ComparedCost): Piece {
  if (prices.length === 0 || levelHref === undefined) return reasons[0];
  return [
    'A year of tuition and fees: ',
    pricesAsked(prices),
    '. ',
    markup`<a href="${levelHref}">Every kind of school</a>`,
  ];
}
