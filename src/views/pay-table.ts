import type { Figure } from '../domain/figures/figure.ts';
import { payMeasure } from '../domain/figures/measure.ts';
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

/** Pay by the year and by the hour, as the cells of a row hold it. */
const periods = [
  { at: 0, head: 'A year', period: 'annual', by: 'By the year' },
  { at: 1, head: 'An hour', period: 'hourly', by: 'By the hour' },
] as const;
type Column = (typeof periods)[number];

/**
 * The percentiles and the mean of an occupation by the year and by the hour, and its employees. A
 * period of which nothing is known for one reason has no column: a line says it once.
 */
export function payTable(table: PayTableView): Markup {
  const isOfBody = ({ cells }: PayTableRow) => cells.length === 2;
  const body = payTableRows.filter(isOfBody);
  const foot = payTableRows.filter((each) => !isOfBody(each));
  const alike = periods.filter((column) => isMissingAlike(table, body, column));
  const columns =
    alike.length === 1 ? periods.filter((column) => !alike.includes(column)) : periods;
  const heads = columns.map(({ head }) => markup`<th scope="col" class="number">${head}</th>`);
  const write = (rows: readonly PayTableRow[]) => rows.map((each) => row(table, each, columns));
  const left = periods.filter((column) => !columns.includes(column));
  return markup`<table class="table pay-table"><caption>${table.caption}</caption><thead><tr><td></td>${heads}</tr></thead><tbody>${write(body)}</tbody><tfoot>${left.map((column) => leftOut(table, column, columns.length + 1))}${write(foot)}</tfoot></table>`;
}

/** Whether no row has pay of a period, and all for the same reason. */
function isMissingAlike(
  { figure }: PayTableView,
  rows: readonly PayTableRow[],
  { at }: Column,
): boolean {
  const reasons = rows.map(({ cells }) => {
    const measure = cells[at];
    const held = measure && figure(measure);
    return held && 'missing' in held ? held.missing : undefined;
  });
  return new Set(reasons).size === 1 && reasons[0] !== undefined;
}

/** Why there is no column of a period: the reason of its middle, which is that of all. It stands under no column. */
function leftOut({ figure }: PayTableView, { period, by }: Column, width: number): Markup {
  const reason = figureMarkup(figure(payMeasure(period, 'median')));
  return markup`<tr data-row="${period}"><td colspan="${width}">${by}: ${reason}</td></tr>`;
}

function row(
  table: PayTableView,
  { id, plain, term, cells, error }: PayTableRow,
  columns: readonly Column[],
): Markup {
  const { figure, hasErrors, written = asPublished } = table;
  const [ofAll, second] = cells;
  const measures = second === undefined ? [ofAll] : columns.map(({ at }) => cells[at] ?? ofAll);
  const span = attribute('colspan', measures.length < columns.length ? columns.length : undefined);
  const shown = measures.flatMap((measure) => [
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
