import type { Figure } from '../../domain/figures/figure.ts';
import { collapsedNote } from '../collapsed-note.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import type { OccupationColumns, OccupationThere } from '../../domain/places/place-occupation.ts';
import { rowData } from './row-data.ts';

/** The name alone is what a reader filters and sorts by, where more stands in its cell. */
const named = markup`data-name`;

/**
 * A row of the table of all occupations of a place. It leaves end tags out that HTML implies, and
 * has nothing between the cells: there are 216,000 such rows.
 */
export function placeOccupationRow(row: OccupationThere, { isShort }: OccupationColumns): Markup {
  const { name, href, category, median, p10, p90, jobs, quotient, difference, collapsed } = row;
  const data = rowData({
    category: category.slug,
    beside: !isShort && difference ? String(difference.value) : undefined,
  });
  const gap = difference ? figureMarkup(difference, 'change') : 'not known';
  const note = collapsedNote(collapsed);
  const ends = isShort ? markup`` : markup`<td class="of">${category.name}<td class="gap">${gap}`;
  const between = isShort ? markup`` : markup`<td class="range">${range(p10, p90)}`;
  return markup`<tr ${data}><th scope="row"><a href="${href}" ${note && named}>${name}</a>${note}<td>${figureMarkup(median)}${between}<td>${figureMarkup(jobs)}<td>${figureMarkup(quotient)}${ends}`;
}

/** Both ends, or their reason once where it is the same. */
function range(p10: Figure, p90: Figure): Markup {
  return 'missing' in p10 && 'missing' in p90 && p10.missing === p90.missing
    ? figureMarkup(p10)
    : markup`${figureMarkup(p10)} to ${figureMarkup(p90)}`;
}
