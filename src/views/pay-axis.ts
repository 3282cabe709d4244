import type { Axis } from '../domain/pay/axis.ts';
import { formatAxisDollars } from '../domain/figures/format.ts';
import { markup, type Markup } from './markup.ts';

/** The amounts under an axis. */
export function axisMarkup(axis: Axis): Markup {
  const ticks = axis.ticks.map((tick) => markup`<span>${formatAxisDollars(tick)}</span>`);
  return markup`<p class="pay-axis" aria-hidden="true">${ticks}</p>`;
}
