import { isPresent, type DerivedFigure, type Figure } from '../figures/figure.ts';
import { payPoints } from '../figures/measure.ts';
import { monthlyAtNationalPrices, monthlyPay } from './monthly-pay.ts';

/** A year's pay, a month of it, and what that month buys at national prices. */
export interface MonthOfPay {
  readonly pay: Figure;
  readonly month: DerivedFigure | undefined;
  /** Undefined in the nation itself, too, where it would be the same amount. */
  readonly atNationalPrices: DerivedFigure | undefined;
}

/** Whom a month's pay is of, at the 25th percentile and at the median. */
export interface LivingOn {
  /** Starts a sentence: `Jobs that usually need a bachelor’s degree`. */
  readonly who: string;
  /** Undefined where the table we hold has only the middle. */
  readonly quarter: MonthOfPay | undefined;
  readonly middle: MonthOfPay;
}

/** @param parity the price level of the place; undefined in the nation. Throws on pay by the hour. */
export function monthOfPay(pay: Figure, parity: Figure | undefined): MonthOfPay {
  return {
    pay,
    month: monthlyPay(pay),
    atNationalPrices: parity && monthlyAtNationalPrices(pay, parity),
  };
}

/** The points of pay that are known of someone, each with its words. */
export function livingPoints({
  quarter,
  middle,
}: LivingOn): readonly { readonly name: string; readonly pay: MonthOfPay }[] {
  const half = { name: payPoints.median.plain, pay: middle };
  return quarter ? [{ name: payPoints.p25.plain, pay: quarter }, half] : [half];
}

/** How the months were worked out, one sum each. */
export function livingSums(rows: readonly LivingOn[]): readonly string[] {
  return rows
    .flatMap(livingPoints)
    .flatMap(({ pay }) =>
      [pay.month, pay.atNationalPrices].flatMap((figure) => figure?.arithmetic ?? []),
    );
}

/** What a month of pay before tax leaves out, and what to make of its lower amount. */
export function livingNotes(rows: readonly LivingOn[], priceYear: string | undefined): string {
  const notes = [
    'This is pay before tax. Not in it, because we hold no figures of them: income tax and what is taken for Social Security, your own rent, health insurance, child care and student loans.',
  ];
  if (rows.some(({ quarter }) => quarter && isPresent(quarter.pay))) {
    notes.push(
      'The lower amount is not what people start with: it says only that one in four earns less.',
    );
  }
  const months = rows.flatMap(livingPoints);
  if (priceYear !== undefined && months.some(({ pay }) => pay.atNationalPrices)) {
    notes.push(`Prices are of ${priceYear}, a year of their own.`);
  }
  return notes.join(' ');
}
