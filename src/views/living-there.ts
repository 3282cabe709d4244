import { parseFactId } from '../domain/figures/fact-id.ts';
import { isPresent } from '../domain/figures/figure.ts';
import { monthOfPay } from '../domain/pay/month-of-pay.ts';
import type { LivingOn, PayBasis } from '../domain/pay/living-on.ts';
import type { PlacePay } from '../domain/places/place-pay-file.ts';
import { inPlace } from '../domain/places/place.ts';
import { realityFair } from '../domain/site/addresses.ts';
import { upperFirst } from '../domain/words/wording.ts';
import { figureMarkup } from './figure.ts';
import { livingNoteLines, livingOn, livingReceipt } from './living-on.ts';
import { markup, type Markup } from './markup.ts';

/** Whose pay is lived on. */
export interface LivingWorker {
  readonly code: string;
  /** In the plural, within a sentence: "registered nurses". */
  readonly people: string;
  readonly payBasis: PayBasis;
}

/** Why there is no sum where an agency publishes pay by the hour only. */
export const noMonthByTheHour =
  'Pay is published by the hour only, and nobody counted the hours. So what a month comes to, and what is left of it, cannot be worked out.';

/** Months of pay of a job in a place; undefined where pay is by the hour only, or there is none. */
export function livingOnThere(pay: PlacePay, worker: LivingWorker): LivingOn | undefined {
  const { code, people, payBasis } = worker;
  if (!pay.has(code) || payBasis === 'hourly-only') return undefined;
  const month = (measure: 'annual-p25' | 'annual-median') =>
    monthOfPay(pay.figure(code, measure), pay.costs, payBasis === 'both');
  return {
    who: upperFirst(people),
    quarter: pay.holds('annual-p25') ? month('annual-p25') : undefined,
    middle: month('annual-median'),
  };
}

/**
 * "Can I live on this?" for a career in a place: months of pay as published, whichever dollars
 * the rest of the page is in, less federal taxes and rent. Undefined where the place has no row of
 * the occupation.
 */
export function livingThere(pay: PlacePay, worker: LivingWorker): Markup | undefined {
  if (!pay.has(worker.code)) return undefined;
  const living = livingOnThere(pay, worker);
  const body = living
    ? [
        livingOn([living], false),
        livingNoteLines([living], pay.costs),
        living.quarter
          ? undefined
          : markup`<p class="note">The file we hold has only the middle there.</p>`,
        livingReceipt([living], pay.costs, sources(pay)),
        markup`<p><a href="${realityFair(`?c=${worker.code}&in=${pay.place.slug}`)}">This month as a card to print</a></p>`,
      ]
    : markup`<p class="note">${noMonthByTheHour}</p>`;
  return markup`<section class="subsection" data-living aria-labelledby="living-there"><h3 id="living-there">Can I live on this ${inPlace(pay.place)}?</h3>${body}</section>`;
}

function sources({ source, releaseLabel, parity }: PlacePay): readonly Markup[] {
  const pay = markup`Pay, ${releaseLabel}: <a href="${source.url}">${source.title}</a>.`;
  if (!parity || !isPresent(parity)) return [pay];
  const level = markup`Price level, ${parseFactId(parity.id).release}, where the whole country is 100: ${figureMarkup(parity)}. Source: U.S. Bureau of Economic Analysis, regional price parities.`;
  return [pay, level];
}
