import { isPresent } from '../domain/figures/figure.ts';
import { howCommonHere } from '../domain/places/location-quotient.ts';
import type { PlacePay } from '../domain/places/place-pay-file.ts';
import { inPlace } from '../domain/places/place.ts';
import type { SwitchedCareer } from '../domain/places/switched-page.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';

/** How many people of a career are counted in a place, and how common it is there, in a sentence. */
export function howCommonThere(
  pay: PlacePay,
  { code, people }: Pick<SwitchedCareer, 'code' | 'people'>,
): Markup | undefined {
  const [count, quotient] = [pay.figure(code, 'employment'), pay.figure(code, 'location-quotient')];
  const words = howCommonHere(quotient);
  if (!isPresent(count) || words === undefined) return undefined;
  return markup`<p class="say">${figureMarkup(count)} ${people} are counted ${inPlace(pay.place)}. The job is ${words}: its share of all jobs is ${figureMarkup(quotient)}, where the nation’s is 1.</p>`;
}
