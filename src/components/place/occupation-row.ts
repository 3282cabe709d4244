import { escapeHtml, figureHtml } from '../../domain/figure-html.ts';
import type { Figure } from '../../domain/figure.ts';
import type { OccupationColumns, OccupationThere } from '../../domain/place-occupation.ts';

/**
 * A row of the table of all occupations of a place. It is written as text: a component for each
 * cell of the half a million would take longer than the rest of the build.
 */
export function occupationRow(
  { name, href, category, median, p10, p90, jobs, difference }: OccupationThere,
  { hasRange, hasJobs }: OccupationColumns,
): string {
  const cells = [
    `<th scope="row"><a href="${escapeHtml(href)}">${escapeHtml(name)}</a></th>`,
    `<td class="of">${escapeHtml(category.name)}</td>`,
    `<td class="middle">${figureHtml(median)}</td>`,
    ...(hasRange ? [`<td class="range">${rangeHtml(p10, p90)}</td>`] : []),
    ...(hasJobs ? [`<td class="jobs">${figureHtml(jobs)}</td>`] : []),
    `<td class="gap">${difference ? figureHtml(difference, 'change') : 'not known'}</td>`,
  ];
  return `<tr data-category="${category.slug}">${cells.join('')}</tr>`;
}

/** Both ends, or their reason once where it is the same. */
function rangeHtml(p10: Figure, p90: Figure): string {
  return 'missing' in p10 && 'missing' in p90 && p10.missing === p90.missing
    ? figureHtml(p10)
    : `${figureHtml(p10)} to ${figureHtml(p90)}`;
}
