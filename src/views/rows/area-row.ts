import type { AreaPay } from '../../domain/places/pay-by-place.ts';
import { collapsedNote } from '../collapsed-note.ts';
import { figureMarkup } from '../figure.ts';
import { howCommonCell } from '../quotient-cell.ts';
import { markup, type Markup } from '../markup.ts';

/** A row of a table of metropolitan and rural areas: what one job pays there, and how common it is. */
export function areaRow(area: AreaPay): Markup {
  const { place, href, median, p10, p90, employment, quotient, collapsed } = area;
  return markup`<tr><th scope="row"><a href="${href}">${place.name}</a>${collapsedNote(collapsed)}</th><td>${figureMarkup(employment)}</td><td>${figureMarkup(median)}</td><td>${figureMarkup(p10)}</td><td>${figureMarkup(p90)}</td><td>${howCommonCell(quotient)}</td></tr>`;
}
