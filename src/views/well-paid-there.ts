import { difference } from '../domain/figures/derive.ts';
import { isPresent } from '../domain/figures/figure.ts';
import type { CloseCareer } from '../domain/next-steps/next-step.ts';
import { leastGain } from '../domain/next-steps/step-rules.ts';
import type { PlacePay } from '../domain/places/place-pay-file.ts';
import { inPlace } from '../domain/places/place.ts';
import * as addresses from '../domain/site/addresses.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import { stepList, stepPart } from './next-steps.ts';

/** The most steps of the list. */
const most = 5;

/** Before a place is chosen. */
export function wellPaidNowhere(): Markup {
  return markup`<div data-part="well-paid-here">${stepPart(
    'well-paid-here',
    markup`<p class="note">Choose a place under “Show pay in”: then close jobs that pay more than this one there, and more there than in the country as a whole, stand here.</p>`,
  )}</div>`;
}

/**
 * Close careers that pay clearly more than this one in a place, and at least as much there as in
 * the whole country, closest first.
 */
export function wellPaidThere(pay: PlacePay, code: string, close: readonly CloseCareer[]): Markup {
  const own = pay.figure(code, 'annual-median');
  const steps = close.flatMap(({ code: other, name, slug, nation }) => {
    const there = pay.figure(other, 'annual-median');
    const gain = difference(there, own);
    if (!isPresent(there) || !gain || gain.value < leastGain.annual || there.value < nation)
      return [];
    return [
      markup`<li data-kind="career" data-codes="${other}"><a href="${addresses.career(slug)}">${name}</a> <span>${figureMarkup(there)} a year in the middle (${figureMarkup(gain, 'change')})</span></li>`,
    ];
  });
  const where = inPlace(pay.place);
  const body =
    steps.length > 0
      ? stepList('well-paid-here', steps.slice(0, most))
      : markup`<p class="note">${
          isPresent(own)
            ? `No close job that is common enough pays clearly more ${where}, and more there than in the country as a whole.`
            : `No yearly pay of this job is published ${where}, so there is nothing to compare with.`
        }</p>`;
  return markup`<div data-part="well-paid-here">${stepPart('well-paid-here', body)}</div>`;
}
