import { isPresent } from '../domain/figures/figure.ts';
import { formatNumber } from '../domain/figures/format.ts';
import type { CostSource, LivingCosts } from '../domain/pay/living-costs.ts';
import {
  livingNotes,
  livingPoints,
  livingSums,
  type LivingOn,
  type LivingPoint,
} from '../domain/pay/living-on.ts';
import { hoursOfAYear, type HomeOnPay } from '../domain/pay/month-of-pay.ts';
import { figureMarkup } from './figure.ts';
import { attribute, markup, type Markup, type Piece } from './markup.ts';

/**
 * A month of pay of each of `rows`, what federal taxes and rent leave of it, and what it buys at
 * national prices. `isNamed` sets whose pay it is over each.
 */
export function livingOn(rows: readonly LivingOn[], isNamed: boolean): Markup {
  const written = rows.map((row) => {
    const who = isNamed ? markup`<h3>${row.who}</h3>` : undefined;
    return markup`<div class="live-on-row">${who}${livingTable(row)}</div>`;
  });
  return markup`<div class="live-on">${written}</div>`;
}

/** The sum of one group of people, a column for each point of their pay that is published. */
function livingTable(row: LivingOn): Markup {
  const all = livingPoints(row);
  const points = all.filter(({ pay }) => pay.month);
  const missing = all
    .filter(({ pay }) => !isPresent(pay.pay))
    .map(
      ({ term, pay }) =>
        markup`<p class="note">At the ${term}: ${figureMarkup(pay.pay)}. So there is no sum.</p>`,
    );
  const [first] = points;
  if (!first) return markup`${missing}`;
  const cells = (of: (point: LivingPoint) => Piece) =>
    points.map((point) => markup`<td>${of(point)}</td>`);
  const line = (name: Piece, of: (point: LivingPoint) => Piece, isLeft = false) =>
    markup`<tr${attribute('data-left', isLeft ? '' : undefined)}><th scope="row">${name}</th>${cells(of)}</tr>`;
  const heads = points.map(
    ({ name, term }) =>
      markup`<th scope="col">${name} <span class="measure-term">${term}</span></th>`,
  );
  const homes = first.pay.homes.map((home, at) => homeLines(home, at, line));
  const taxed = first.pay.taxed
    ? [
        line('Federal income tax', ({ pay }) => pay.taxed && ['−', figureMarkup(pay.taxed.income)]),
        line(
          'Social Security and Medicare',
          ({ pay }) => pay.taxed && ['−', figureMarkup(pay.taxed.payroll)],
        ),
        line(
          'Left after federal taxes',
          ({ pay }) => pay.taxed && figureMarkup(pay.taxed.left),
          true,
        ),
      ]
    : undefined;
  return markup`<table class="table living-table"><caption class="sr-only">${row.who}: a month of pay</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${[
    line('A year before tax', ({ pay }) => figureMarkup(pay.pay)),
    line('A month of it', ({ pay }) => pay.month && figureMarkup(pay.month)),
    taxed,
  ]}</tbody>${homes}</table>${buys(points)}${missing}`;
}

/** What a month buys at the prices of the place, beside the sum and no part of it. */
function buys(points: readonly LivingPoint[]): Markup | undefined {
  const amounts = points.flatMap(({ term, pay }) =>
    pay.atNationalPrices ? [', ', figureMarkup(pay.atNationalPrices), ` at the ${term}`] : [],
  );
  if (amounts.length === 0) return undefined;
  return markup`<p class="note">Beside the sum, what prices do: a month before tax buys there what this buys in the country as a whole: ${amounts.slice(1)}.</p>`;
}

const homeNames: Readonly<Record<HomeOnPay['home'], string>> = {
  'one-bedroom': 'Rent of one bedroom, alone',
  'half-of-two-bedrooms': 'Half the rent of two bedrooms',
};

type WriteLine = (name: Piece, of: (point: LivingPoint) => Piece, isLeft?: boolean) => Markup;

/** The rent of one home, what it leaves, and the work it takes; `at` is its place among the homes. */
function homeLines(home: HomeOnPay, at: number, line: WriteLine): Markup {
  const { low, high, whole } = home;
  const range =
    low.value < high.value
      ? ['in the metro ', figureMarkup(low), ' to ', figureMarkup(high)]
      : undefined;
  const shared =
    home.home === 'one-bedroom' ? undefined : ['of ', figureMarkup(whole), range && ', '];
  const beside =
    range || shared ? markup` <span class="measure-term">${[shared, range]}</span>` : undefined;
  return markup`<tbody>${[
    line([homeNames[home.home], ' ', beside], ({ pay }) => {
      const paid = pay.homes[at];
      return paid && ['−', figureMarkup(paid.rent)];
    }),
    line('Left for all else', ({ pay }) => pay.homes[at] && figureMarkup(pay.homes[at].left), true),
    home.hours &&
      line(
        `Hours of work for it, of ${formatNumber(hoursOfAYear, 'hours')} a year`,
        ({ pay }) => pay.homes[at]?.hours && figureMarkup(pay.homes[at].hours),
      ),
  ]}</tbody>`;
}

/** What the sums reckon with and what they leave out, a line each. */
export function livingNoteLines(
  rows: readonly LivingOn[],
  costs: LivingCosts,
  shows?: Parameters<typeof livingNotes>[2],
): Markup {
  const lines = livingNotes(rows, costs, shows).map((note) => markup`<li>${note}</li>`);
  return markup`<ul class="note living-notes">${lines}</ul>`;
}

/** How the months were worked out, one sum a line, then where the amounts are from. */
export function livingReceipt(
  rows: readonly LivingOn[],
  costs: LivingCosts,
  sources: readonly Markup[],
): Markup {
  const lines = [...livingSums(rows), ...costSources(costs), ...sources].map(
    (line) => markup`<li>${line}</li>`,
  );
  if (lines.length === 0) return markup``;
  return markup`<details class="receipt"><summary>The sums, and where they come from</summary><ul class="receipt-body">${lines}</ul></details>`;
}

const costSources = ({ sources }: LivingCosts) =>
  sources.map(({ of, source }) => markup`${of}, ${sourceWords(source)}`);

const sourceWords = ({ title, producer, releaseLabel, url }: CostSource) =>
  markup`${releaseLabel}: <a href="${url}">${title}</a>, ${producer}.`;
