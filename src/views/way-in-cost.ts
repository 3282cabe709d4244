import { payPeriods } from '../domain/figures/measure.ts';
import { schoolKinds } from '../domain/schooling/school-kinds.ts';
import type { WayInCost } from '../domain/schooling/way-in-cost.ts';
import { lowerFirst } from '../domain/words/wording.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { subsection } from './section.ts';

/** What the typical way in costs, how long it takes, and what the job pays: facts apart. */
export function wayInCostPart(cost: WayInCost): Markup {
  const { prices, takes, reasons, pay, period } = cost;
  const asked = prices.map(({ kind, price }, at): Piece => [
    at > 0 ? '; ' : '',
    figureMarkup(price),
    ` at ${lowerFirst(schoolKinds[kind])}`,
  ]);
  const lines = [
    line('Tuition and fees, a year', asked.length > 0 ? asked : 'none listed'),
    line('How long', takes ?? 'not listed'),
    line('Pay in the middle', [figureMarkup(pay), ' ', payPeriods[period].per]),
  ];
  const sentences: readonly Piece[] = [
    published(cost),
    ...reasons,
    'Cost and pay are two facts, not a return: neither says who finishes, or what they earn meanwhile.',
  ];
  const told = sentences.map((sentence) => sentence && [sentence, ' ']);
  const body = markup`<dl class="way-in">${lines}</dl><p class="fine">${told}</p>`;
  return subsection({ heading: 'What the way in costs', id: 'cost', body });
}

const line = (name: string, told: Piece) => markup`<div><dt>${name}</dt><dd>${told}</dd></div>`;

/** What a published price is, whose, and where those of every kind of school stand. */
function published({ origin, levelHref }: WayInCost): Markup | undefined {
  if (!origin || levelHref === undefined) return undefined;
  const { producer, url, releaseLabel } = origin;
  return markup`Half of <a href="${levelHref}">the schools of each kind</a> published more for students of the state, ${releaseLabel}, and half less. Aid is not taken off; rent and books are not in it (<a href="${url}">${producer}</a>).`;
}
