import { collapsedWords } from '../../domain/pay/collapsed-pay.ts';
import { interestNames } from '../../domain/schooling/interests.ts';
import type { ExploredOccupation, ExploreFilter } from '../../domain/lists/explored-occupations.ts';
import { collapsedNote } from '../collapsed-note.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { educationShort } from '../../domain/schooling/preparation.ts';
import { rowData } from './row-data.ts';

/** A row of the table of all occupations, as lean as can be: there are more than eight hundred. */
export function exploreRow(row: ExploredOccupation, filters: readonly ExploreFilter[]): Markup {
  const { name: title, href, range, openings, growth, jobs, education, zone, interests } = row;
  const data = rowData(Object.fromEntries(filters.map(({ name, of }) => [name, of(row)])));
  const cells = [
    figureMarkup(range.median),
    figureMarkup(openings),
    figureMarkup(growth, 'change'),
    figureMarkup(jobs),
    education ? educationShort(education) : 'not assigned',
    zone ?? '–',
    interestNames(interests) || '–',
  ];
  return markup`<tr ${data}><th scope="row"><a href="${href}">${title}</a>${collapsedNote(collapsedWords(range))}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
}
