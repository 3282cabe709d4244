import { escapeHtml, figureHtml } from '../../domain/figure-html.ts';
import type { DerivedFigure } from '../../domain/figure.ts';
import type { ErredChange, OccupationChange } from '../../domain/release-change-lists.ts';
import { verdictWords } from '../../domain/release-change.ts';

/** A row of the table of all occupations, as text: a component for each cell would take seconds. */
export function changeRow(occupation: OccupationChange): string {
  const { name, href, category, median, mean, employees } = occupation;
  const label = escapeHtml(name);
  const cells = [
    `<th scope="row">${href === undefined ? label : `<a href="${escapeHtml(href)}">${label}</a>`}</th>`,
    `<td class="middle">${figureHtml(median.later)}</td>`,
    `<td class="change">${changeHtml(median.change)}</td>`,
    `<td class="mean">${verdictWords[mean.verdict]}</td>`,
    `<td class="jobs">${employeesHtml(employees)}</td>`,
  ];
  return `<tr data-category="${category}">${cells.join('')}</tr>`;
}

const changeHtml = (change: DerivedFigure | undefined): string =>
  change ? figureHtml(change, 'change') : 'not comparable';

function employeesHtml({ change, verdict }: ErredChange): string {
  const word = verdict === 'could-be-chance' ? ` <small>${verdictWords[verdict]}</small>` : '';
  return `${changeHtml(change)}${word}`;
}
