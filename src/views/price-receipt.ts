import { parseFactId } from '../domain/figures/fact-id.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { placeInSentence, type Place } from '../domain/places/place.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';

/**
 * What was done to pay that is at national prices.
 * @param example one figure worked out, or what else is special to the pay, as a sentence.
 */
export function priceReceipt(place: Place, parity: Figure, example = ''): Markup {
  const { release: year } = parseFactId(parity.id);
  return markup`<p>At national prices: pay × 100 ÷ the price level of ${placeInSentence(place)}, which was ${figureMarkup(parity)} in ${year} where the whole country is 100. ${example} It is a second number beside the published pay. The prices are of ${year}. National pay is at national prices as published. Source: U.S. Bureau of Economic Analysis, regional price parities.</p>`;
}
