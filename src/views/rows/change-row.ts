import type { DerivedFigure } from '../../domain/figures/figure.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import type { ErredChange, OccupationChange } from '../../domain/changes/release-change-lists.ts';
import { verdictWords } from '../../domain/changes/release-change.ts';
import { rowData } from './row-data.ts';

/** A row of the table of all occupations that can be compared between two releases. */
export function changeRow(occupation: OccupationChange): Markup {
  const { name, href, category, median, mean, employees } = occupation;
  const data = rowData({
    category,
    'pay-change': numberOf(median.change),
    'employees-change': numberOf(employees.change),
  });
  return markup`<tr ${data}>
    <th scope="row">${href === undefined ? name : markup`<a href="${href}">${name}</a>`}</th>
    <td class="middle">${figureMarkup(median.later)}</td>
    <td class="change">${changed(median.change)}</td>
    <td class="mean">${verdictWords[mean.verdict]}</td>
    <td class="jobs">${changed(employees.change)}${chance(employees)}</td></tr>`;
}

const numberOf = (change: DerivedFigure | undefined) => change && String(change.value);

const changed = (change: DerivedFigure | undefined) =>
  change ? figureMarkup(change, 'change') : 'not comparable';

const chance = ({ verdict }: ErredChange) =>
  verdict === 'could-be-chance' ? [' ', markup`<small>${verdictWords[verdict]}</small>`] : '';
