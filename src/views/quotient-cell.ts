import type { Figure } from '../domain/figures/figure.ts';
import { howCommon } from '../domain/places/location-quotient.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';

/** The location quotient of a job in a place, and what it says in words. */
export function howCommonCell(quotient: Figure): Markup {
  const words = howCommon(quotient);
  return words === undefined
    ? figureMarkup(quotient)
    : markup`${figureMarkup(quotient)} <span class="fine">${words}</span>`;
}
