import { parseFactId } from '../../fact-id.ts';
import { figureMarkup, markup, type Markup } from '../../markup.ts';
import { inPlace, placeInSentence, type Place } from '../../place.ts';
import type { Comparison } from '../comparison.ts';

/** What a reader should know about the pay that is shown: of whom, of where, at which prices. */
export function payNotes(comparison: Comparison): readonly Markup[] {
  const { pay, careers } = comparison;
  const { place, source } = pay;
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
    ...(place ? priceReceipt(comparison, place) : []),
    ...(source ? [markup`<p>Pay from: <a href="${source.url}">${source.title}</a>.</p>`] : []),
  ];
}

/** What was done to adjust pay for prices, with one figure worked out. */
function priceReceipt(comparison: Comparison, place: Place): readonly Markup[] {
  const { pay, occupations } = comparison;
  const { parity } = pay;
  if (!parity || !pay.atNationalPrices) return [];
  const { release: year } = parseFactId(parity.id);
  const example = occupations.flatMap((occupation) => {
    const written = pay.written(comparison.rangeOf(occupation).median);
    return 'arithmetic' in written ? [` ${occupation.name}: ${written.arithmetic}.`] : [];
  })[0];
  return [
    markup`<p>At national prices: pay × 100 ÷ the price level of ${placeInSentence(place)}, which was ${figureMarkup(parity)} in ${year} where the whole country is 100.${example} It is a second number beside the published pay, with a year of its own. National pay is at national prices as published. Source: U.S. Bureau of Economic Analysis, regional price parities.</p>`,
  ];
}
