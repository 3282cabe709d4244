import { isPresent, type Figure } from '../domain/figures/figure.ts';
import { parseFactId } from '../domain/figures/fact-id.ts';
import { livingNotes, monthOfPay, type LivingOn } from '../domain/pay/living-on.ts';
import type { PlacePay } from '../domain/places/place-pay-file.ts';
import { inPlace, placeInSentence } from '../domain/places/place.ts';
import { upperFirst } from '../domain/words/wording.ts';
import { figureMarkup } from './figure.ts';
import { livingOn, livingReceipt } from './living-on.ts';
import { markup, type Markup } from './markup.ts';

/**
 * "Can I live on this?" for a career in a place: months of pay as published, whichever dollars
 * the rest of the page is in. Undefined where the place has no row of the occupation.
 */
export function livingThere(
  pay: PlacePay,
  { code, people }: { readonly code: string; readonly people: string },
): Markup | undefined {
  if (!pay.has(code)) return undefined;
  const middle = pay.figure(code, 'annual-median');
  const isHourlyOnly = !isPresent(middle) && middle.missing === 'hourly-only';
  const living: LivingOn = {
    who: upperFirst(people),
    quarter: pay.holds('annual-p25')
      ? monthOfPay(pay.figure(code, 'annual-p25'), pay.parity)
      : undefined,
    middle: monthOfPay(middle, pay.parity),
  };
  const body = isHourlyOnly
    ? markup`<p class="note">Pay is published by the hour only, and nobody counted the hours. So what a month comes to cannot be worked out.</p>`
    : [livingOn([living], false), notes(pay, living), livingReceipt([living], sources(pay))];
  return markup`<section class="live-on-there" aria-labelledby="living-there"><h3 id="living-there">Can I live on this ${inPlace(pay.place)}?</h3>${body}</section>`;
}

function notes({ place, parity }: PlacePay, living: LivingOn): readonly Markup[] {
  const said = [livingNotes([living], yearOf(parity))];
  if (!living.quarter) said.push('The file we hold has only the middle there.');
  if (!parity) {
    said.push(
      `No price level is published for ${placeInSentence(place)}, so what a month of pay buys there is not known.`,
    );
  }
  return said.map((note) => markup`<p class="note">${note}</p>`);
}

function sources({ source, releaseLabel, parity }: PlacePay): readonly Markup[] {
  const pay = markup`Pay, ${releaseLabel}: <a href="${source.url}">${source.title}</a>.`;
  if (!parity) return [pay];
  const level = markup`Price level, ${yearOf(parity)}, where the whole country is 100: ${figureMarkup(parity)}. Source: U.S. Bureau of Economic Analysis, regional price parities.`;
  return [pay, level];
}

const yearOf = (parity: Figure | undefined) => parity && parseFactId(parity.id).release;
