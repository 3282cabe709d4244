import { markup, type Markup } from '../markup.ts';
import { priceReceipt } from '../price-receipt.ts';
import { receipt, receiptLines } from '../receipt.ts';
import { inPlace, type Place } from '../../domain/places/place.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';

/** What a reader should know about the pay that is shown: of whom, of where, at which prices. */
export function comparedPayNotes(comparison: Comparison): readonly Markup[] {
  const { pay, careers } = comparison;
  const { place, receipt: from } = pay;
  return [
    ...(careers.some(({ kind }) => kind === 'title')
      ? [
          markup`<p>Nobody counts how many people with a title are in each occupation, so their pay is not mixed into one number.</p>`,
        ]
      : []),
    ...(place && !pay.hasRanges
      ? [
          markup`<p>For metro areas the file we hold has only the middle, so no range is shown ${inPlace(place)}.</p>`,
        ]
      : []),
    ...(place ? pricesOf(comparison, place) : []),
    ...(from ? [receipt(receiptLines([from]), 'Where this pay comes from')] : []),
  ];
}

/** What was done to adjust pay for prices, with one figure worked out. */
function pricesOf(comparison: Comparison, place: Place): readonly Markup[] {
  const { pay, occupations } = comparison;
  const { parity } = pay;
  if (!parity || !pay.atNationalPrices) return [];
  const example = occupations.flatMap((occupation) => {
    const written = pay.written(comparison.rangeOf(occupation).median);
    return 'arithmetic' in written ? [`${occupation.name}: ${written.arithmetic}.`] : [];
  })[0];
  return [priceReceipt(place, parity, example)];
}
