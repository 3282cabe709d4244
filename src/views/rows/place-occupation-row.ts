import type { Figure } from '../../domain/figures/figure.ts';
import { collapsedNote } from '../collapsed-note.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import type { OccupationColumns, OccupationThere } from '../../domain/places/place-occupation.ts';
import { rowData } from './row-data.ts';

/** The name alone is what a reader filters and sorts by, where more stands in its cell. */
const named = markup` data-name`;

/** A row of the table of all occupations of a place. */
export function placeOccupationRow(row: OccupationThere, { isShort }: OccupationColumns): Markup {
  const { name, href, category, median, p10, p90, jobs, quotient, difference, collapsed } = row;
  const data = rowData({
    category: category.slug,
    beside: !isShort && difference ? String(difference.value) : undefined,
  });
  const gap = difference ? figureMarkup(difference, 'change') : 'not known';
  const ends = isShort
    ? ''
    : markup`<td class="of">${category.name}</td><td class="gap">${gap}</td>`;
  const note = collapsedNote(collapsed);
  // Nothing between the cells: there are 180,000 such rows.
  return markup`<tr ${data}><th scope="row"><a href="${href}"${note && named}>${name}</a>${note}</th><td>${figureMarkup(median)}</td><td>${range(p10, p90)}</td><td>${figureMarkup(jobs)}</td><td>${figureMarkup(quotient)}</td>${ends}</tr>`;
}

/** Both ends, or their reason once where it is the same. */
function range(p10: Figure, p90: Figure): Markup {
  return 'missing' in p10 && 'missing' in p90 && p10.missing === p90.missing
    ? figureMarkup(p10)
    : markup`${figureMarkup(p10)} to ${figureMarkup(p90)}`;
}
