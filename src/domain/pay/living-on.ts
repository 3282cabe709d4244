import { parseFactId } from '../figures/fact-id.ts';
import { isPresent } from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import { placeInSentence } from '../places/place.ts';
import { ownIncomeTax, wageTaxSentence } from '../places/wage-tax.ts';
import type { LivingCosts } from './living-costs.ts';
import { hoursOfAYear, type MonthOfPay } from './month-of-pay.ts';

/** Which pay an agency publishes of an occupation. */
export type PayBasis = 'both' | 'annual-only' | 'hourly-only';

/** Whom a month's pay is of, at the 25th percentile and at the median. */
export interface LivingOn {
  /** Starts a sentence: `Jobs that usually need a bachelor’s degree`. */
  readonly who: string;
  /** Undefined where the table we hold has only the middle. */
  readonly quarter: MonthOfPay | undefined;
  readonly middle: MonthOfPay;
}

/** A point of someone's pay, with what is said of it to a reader and the school word. */
export interface LivingPoint {
  readonly name: string;
  readonly term: string;
  readonly pay: MonthOfPay;
}

/** The points of pay that are known of someone, lowest first. */
export function livingPoints({ quarter, middle }: LivingOn): readonly LivingPoint[] {
  const half = { name: 'Half earn less', term: 'median', pay: middle };
  return quarter
    ? [{ name: 'One in four earns less', term: '25th percentile', pay: quarter }, half]
    : [half];
}

/** How every amount was worked out, one sum each. */
export function livingSums(rows: readonly LivingOn[]): readonly string[] {
  const months = rows.flatMap(livingPoints).map(({ pay }) => pay);
  const sums = months.flatMap(({ month, taxed, homes, atNationalPrices }) =>
    [
      month,
      ...(taxed ? [taxed.income, taxed.payroll, taxed.left] : []),
      ...homes.flatMap(({ rent, left, hours }) => [
        'derived' in rent ? rent : undefined,
        left,
        hours,
      ]),
      atNationalPrices,
    ].flatMap((figure) => figure?.arithmetic ?? []),
  );
  return [...new Set(sums)];
}

/**
 * What the sums reckon with, what they leave out, and why there is no rent: a sentence or two each.
 * `shows` is false where neither hours nor what prices do is shown.
 */
export function livingNotes(
  rows: readonly LivingOn[],
  costs: LivingCosts,
  shows = true,
): readonly string[] {
  const { taxes, rents } = costs;
  const months = rows.flatMap(livingPoints).map(({ pay }) => pay);
  const hasHours = shows && months.some(({ homes }) => homes.some(({ hours }) => hours));
  const notes = [
    taxes
      ? `Taxes are the federal ones of ${taxes.year}, for one person who files alone, with the standard deduction and no other income or credit.`
      : ownIncomeTax(costs.states),
    `Not in the sum, because we hold no figures of them: ${taxes ? 'state and local tax' : 'taxes'}, health insurance, food, getting around, child care and student loans.`,
    taxes && wageTaxSentence(costs.states),
    rents ? rentNote(rents) : taxes && noRentNote(costs),
    shows && rents && !hasHours && months.some(({ homes }) => homes.length > 0)
      ? 'Pay of this job is published by the year only, so how many hours the rent takes cannot be worked out.'
      : undefined,
    hasHours
      ? `Hours are of work before tax, in a full year of ${formatNumber(hoursOfAYear, 'hours')}.`
      : undefined,
    rows.some(({ quarter }) => quarter && isPresent(quarter.pay))
      ? 'The lower amount is not what people start with: it says only that one in four earns less.'
      : undefined,
    shows ? pricesNote(costs) : undefined,
  ];
  return notes.flatMap((note) => note ?? []);
}

function rentNote({ year, areas, mostLivedIn }: NonNullable<LivingCosts['rents']>): string {
  const what = `Rents are HUD’s fair market rents of fiscal year ${year}, with utilities: four in ten such homes cost less. They are no asking prices.`;
  return areas === 1
    ? `${what} HUD sets one rent for all of this metro.`
    : `${what} HUD sets rents for ${areas} areas of this metro; the one taken here is of ${mostLivedIn.replaceAll('--', '–')}, where most of its people live.`;
}

/** Why no rent is taken from the pay of a place. */
export function noRentNote({ place }: Pick<LivingCosts, 'place'>): string | undefined {
  switch (place.kind) {
    case 'nation':
      return 'No rent is taken off: rents differ too much from place to place. Choose a metro area for that.';
    case 'state':
      return 'No rent is taken off: HUD publishes none for a whole state. Choose a metro area for that.';
    case 'rural':
      return 'No rent is taken off: HUD publishes rents by county, and which counties this area is made of is not in our copy.';
    case 'territory':
    case 'metro':
      return 'No rent is taken off: we hold none of this place.';
  }
}

function pricesNote({ place, parity }: LivingCosts): string | undefined {
  if (place.kind === 'nation') return undefined;
  if (!parity || !isPresent(parity)) {
    return `No price level is published for ${placeInSentence(place)}, so what a month of pay buys there is not known.`;
  }
  return `What prices do is a second way to look at the pay before tax, with prices of ${parseFactId(parity.id).release}, rents among them.`;
}
