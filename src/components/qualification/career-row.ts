import { escapeHtml, figureHtml } from '../../domain/figure-html.ts';
import type { Figure } from '../../domain/figure.ts';

/** A career with what else is listed as typical for it. */
export interface TableCareer {
  readonly name: string;
  readonly href: string;
  readonly category: { readonly slug: string; readonly name: string };
  readonly period: 'annual' | 'hourly';
  readonly median: Figure;
  readonly openings: Figure;
  readonly growth: Figure;
  readonly also: string;
}

/** A row of the table of all careers of a qualification, as text: there are some hundreds. */
export function careerRow({
  name,
  href,
  category,
  period,
  median,
  openings,
  growth,
  also,
}: TableCareer): string {
  const note = also && `<span class="note">${escapeHtml(also)}</span>`;
  const per = period === 'hourly' ? ' an hour' : '';
  return [
    `<tr data-category="${category.slug}">`,
    `<th scope="row"><a href="${escapeHtml(href)}">${escapeHtml(name)}</a>${note}</th>`,
    `<td class="number">${figureHtml(median)}${per}</td>`,
    `<td class="number">${figureHtml(openings)}</td>`,
    `<td class="number">${figureHtml(growth, 'change')}</td></tr>`,
  ].join('');
}
