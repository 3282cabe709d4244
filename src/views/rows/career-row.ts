import type { Figure } from '../../domain/figures/figure.ts';
import { collapsedNote } from '../collapsed-note.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { rowData } from './row-data.ts';

/** A career with what else is listed as typical for it. */
export interface TableCareer {
  readonly name: string;
  readonly href: string;
  readonly category: { readonly slug: string; readonly name: string };
  /** An "all other" line: what is left of a group, not one job. */
  readonly isResidual: boolean;
  readonly period: 'annual' | 'hourly';
  readonly median: Figure;
  /** What makes the estimate of its pay look unusual, in words; undefined where nothing does. */
  readonly collapsed?: string | undefined;
  readonly openings: Figure;
  readonly growth: Figure;
  readonly also: string;
}

/** A row of the table of all careers of a qualification. */
export function careerRow(career: TableCareer): Markup {
  const { name, href, category, period, median, collapsed, openings, growth, also } = career;
  const data = rowData({ category: category.slug });
  return markup`<tr ${data}>
    <th scope="row"><a href="${href}">${name}</a>${also && markup`<span class="note">${also}</span>`}${collapsedNote(collapsed)}</th>
    <td class="number">${figureMarkup(median)}${period === 'hourly' ? ' an hour' : ''}</td>
    <td class="number">${figureMarkup(openings)}</td>
    <td class="number">${figureMarkup(growth, 'change')}</td></tr>`;
}
