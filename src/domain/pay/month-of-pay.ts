import {
  isPresent,
  type DerivedFigure,
  type Figure,
  type PresentFigure,
} from '../figures/figure.ts';
import { formatNumber } from '../figures/format.ts';
import type { LivingCosts } from './living-costs.ts';
import type { HomeRent } from './metro-rents.ts';
import { monthlyAtNationalPrices, monthlyPay } from './monthly-pay.ts';

/** A year's pay, a month of it, and what taxes and rent leave of that month. */
export interface MonthOfPay {
  readonly pay: Figure;
  /** Before tax; undefined where the pay is not published. */
  readonly month: DerivedFigure | undefined;
  /** Undefined in the nation itself, too, where it would be the same amount. */
  readonly atNationalPrices: DerivedFigure | undefined;
  /** Undefined where no federal income tax is to be reckoned with. */
  readonly taxed: TaxedMonth | undefined;
  /** Empty where no rent is held. */
  readonly homes: readonly HomeOnPay[];
}

/** What the federal government takes of a month, and what is left of it. */
export interface TaxedMonth {
  readonly income: DerivedFigure;
  readonly payroll: DerivedFigure;
  readonly left: DerivedFigure;
}

/** A home that is paid from a month. */
export interface HomeOnPay extends HomeRent {
  /** Of the month, after taxes and this rent; below zero where they are more. */
  readonly left: DerivedFigure;
  /** Hours of work before tax that a year of the rent takes; undefined where hours are not known. */
  readonly hours: DerivedFigure | undefined;
}

/** Hours of a year that agencies reckon with: 52 weeks of 40 hours. */
export const hoursOfAYear = 2080;

/**
 * What is left of a month of a year's pay. Every amount is in whole dollars, and what is left is
 * what a reader gets who takes the amounts shown from each other.
 * @param countsHours whether the pay is of full years of hours, as it is not where an agency
 *   publishes pay by the year only.
 * Throws a RangeError on pay by the hour.
 */
export function monthOfPay(
  pay: Figure,
  costs: Pick<LivingCosts, 'taxes' | 'rents' | 'parity'>,
  countsHours: boolean,
): MonthOfPay {
  const { taxes, rents, parity } = costs;
  const month = monthlyPay(pay);
  const atNationalPrices = parity && monthlyAtNationalPrices(pay, parity);
  if (!month || !isPresent(pay) || !taxes) {
    return { pay, month, atNationalPrices, taxed: undefined, homes: [] };
  }
  const [income, payroll] = [taxes.incomeTax(pay), taxes.payrollTax(pay)];
  const left = less('left-after-federal-taxes', month, income, payroll);
  const homes = (rents?.homes() ?? []).map((home) => ({
    ...home,
    left: less(`left-after-rent-of-${home.home}`, left, home.rent),
    hours: countsHours ? hoursForRent(home.rent, pay) : undefined,
  }));
  return { pay, month, atNationalPrices, taxed: { income, payroll, left }, homes };
}

/** The addresses that an amount comes from. */
const idsOf = (figure: PresentFigure | DerivedFigure) =>
  'id' in figure ? [figure.id] : figure.from;

const dollars = (value: number) => formatNumber(value, 'usd');

function less(
  derived: string,
  whole: DerivedFigure,
  ...taken: readonly (PresentFigure | DerivedFigure)[]
): DerivedFigure {
  const value = taken.reduce((left, figure) => left - figure.value, whole.value);
  const amounts = [whole, ...taken].map((figure) => dollars(figure.value)).join(' − ');
  return {
    derived,
    from: [...new Set([whole, ...taken].flatMap(idsOf))],
    unit: 'usd',
    value,
    arithmetic: `${amounts} = ${dollars(value)}`,
  };
}

/** A year of rent by what an hour pays. */
function hoursForRent(rent: HomeRent['rent'], pay: PresentFigure): DerivedFigure {
  const value = Math.round((rent.value * 12 * hoursOfAYear) / pay.value);
  return {
    derived: 'hours-of-work-for-a-year-of-rent',
    from: [...idsOf(rent), pay.id],
    unit: 'hours',
    value,
    arithmetic: `${dollars(rent.value)} × 12 months ÷ (${dollars(pay.value)} ÷ ${formatNumber(hoursOfAYear, 'hours')} hours) = ${formatNumber(value, 'hours')} hours`,
  };
}
