import type { Axis } from '../domain/pay/axis.ts';
import type { PayRange } from '../domain/pay/pay-range.ts';
import type { PayReference } from '../domain/pay/pay-reference.ts';
import { figureMarkup } from './figure.ts';
import { markup, type Markup } from './markup.ts';
import { axisMarkup } from './pay-axis.ts';
import { rowStrip } from './row-strip.ts';

/** One line of a ruler: what is paid so, and the page that tells of it. */
export interface RulerRow {
  readonly name: string;
  readonly href: string;
  readonly range: PayRange;
}

export interface PayRulerView {
  readonly rows: readonly RulerRow[];
  /** Holds every strip. */
  readonly axis: Axis;
  readonly references: readonly PayReference[];
  /** What the table shows, read aloud before it. */
  readonly caption: string;
  /** What a row is: `Kind of work`. */
  readonly rowName: string;
}

/** A few pay strips on one axis, each a link: a table whose drawing stands in its rows. */
export function payRuler({ rows, axis, references, caption, rowName }: PayRulerView): Markup {
  const lines = rows.map(
    ({ name, href, range }) =>
      markup`<tr><th scope="row"><a href="${href}">${name}</a></th><td class="ruler-strip">${rowStrip({ range, axis, references })}</td><td class="ruler-pay">${figureMarkup(range.median)}</td></tr>`,
  );
  return markup`<div class="ruler-room"><table class="ruler"><caption class="sr-only">${caption}</caption><thead><tr><th scope="col"><span class="sr-only">${rowName}</span></th><th scope="col" class="ruler-strip"><span class="sr-only">From the lowest tenth to the highest</span>${axisMarkup(axis)}</th><th scope="col">Middle <small>median</small></th></tr></thead><tbody>${lines}</tbody></table></div>`;
}
