import type { AreaPay } from '../../domain/places/pay-by-place.ts';
import { collapsedNote } from '../collapsed-note.ts';
import { figureMarkup } from '../figure.ts';
import { howCommonCell } from '../quotient-cell.ts';
import { markup, type Markup } from '../markup.ts';

/**
 * A row of a table of metropolitan and rural areas: what one job pays there, and how common it is.
 * It leaves end tags out that HTML implies: there are 50,000 such rows.
 */
export function areaRow(area: AreaPay): Markup {
  const { place, href, median, p10, p90, employment, quotient, collapsed } = area;
  return markup`<tr><th scope="row"><a href="${href}">${place.name}</a>${collapsedNote(collapsed)}<td>${figureMarkup(median)}<td>${figureMarkup(p10)}<td>${figureMarkup(p90)}<td>${figureMarkup(employment)}<td>${howCommonCell(quotient)}`;
}
