import type { Figure } from '../domain/figures/figure.ts';
import type { OewsMeasure } from '../domain/figures/measures.ts';
import { payTableRows, type PayTableRow } from '../domain/figures/pay-table.ts';
import { reliabilityOf } from '../domain/figures/reliability.ts';
import { asPublished, figureMarkup, type Written } from './figure.ts';
import { attribute, markup, type Markup } from './markup.ts';

export interface PayTableView {
  /** Whose pay it is, where and when: "Pay of registered nurses, May 2025". */
  readonly caption: string;
  readonly figure: (measure: OewsMeasure) => Figure;
  /** Whether a standard error is held of what a row shows. */
  readonly hasErrors: boolean;
  /** How a figure is written and cited. */
  readonly written?: Written;
}

/** The percentiles and the mean of an occupation by the year and by the hour, and its employees. */
export function payTable(table: PayTableView): Markup {
  const isOfBody = ({ cells }: PayTableRow) => cells.length === 2;
  const body = payTableRows.filter(isOfBody);
  const foot = payTableRows.filter((each) => !isOfBody(each));
  const write = (rows: readonly PayTableRow[]) => rows.map((each) => row(table, each));
  return markup`<table class="table pay-table"><caption>${table.caption}</caption><thead><tr><td></td><th scope="col" class="number">A year</th><th scope="col" class="number">An hour</th></tr></thead><tbody>${write(body)}</tbody><tfoot>${write(foot)}</tfoot></table>`;
}

function row(table: PayTableView, { id, plain, term, cells, error }: PayTableRow): Markup {
  const { figure, hasErrors, written = asPublished } = table;
  const span = attribute('colspan', cells.length === 1 ? 2 : undefined);
  const shown = cells.flatMap((measure) => [
    ' ',
    markup`<td class="number"${span}>${figureMarkup(written(figure(measure)))}</td>`,
  ]);
  const standardError = hasErrors && error ? estimateError(figure(error)) : undefined;
  return markup`<tr data-row="${id}"><th scope="row">${plain} <span class="measure-term">${term}</span> ${standardError}</th>${shown}</tr>`;
}

/** Relative standard error, in percent of the estimate, and in a word. */
function estimateError(error: Figure): Markup {
  const word = reliabilityOf(error);
  return markup`<span class="estimate-error"${attribute('data-reliability', word)}>${word && `${word}: `}standard error ${figureMarkup(error)}</span>`;
}
