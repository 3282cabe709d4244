import type { ExploredOccupation } from '../../domain/explored-occupation.ts';
import { escapeHtml, figureHtml } from '../../domain/figure-html.ts';
import { interestLetters } from '../../domain/interests.ts';
import { educationShort } from '../../domain/preparation.ts';

/**
 * A row of the table of all occupations, as text and as lean as can be: the page holds more than
 * eight hundred. The drawing reads schooling, zone and interests from
 * their cells, and the code from the fact of the pay.
 */
export function exploreRow(row: ExploredOccupation): string {
  const { name, href, range, openings, growth, jobs, education, zone, interests } = row;
  const cells = [
    figureHtml(range.median),
    figureHtml(openings),
    figureHtml(growth, 'change'),
    figureHtml(jobs),
    education ? educationShort(education) : 'not assigned',
    zone === undefined ? '–' : String(zone),
    interestLetters(interests) || '–',
  ];
  const head = `<th scope="row"><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></th>`;
  return `<tr>${head}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
