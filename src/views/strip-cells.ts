import { parseFactId } from '../domain/figures/fact-id.ts';
import { isPresent, type Figure } from '../domain/figures/figure.ts';
import { measureOf } from '../domain/figures/measure-of.ts';
import { missingSentence } from '../domain/figures/format.ts';
import { collapsedWords } from '../domain/pay/collapsed-pay.ts';
import { hasAnyPay } from '../domain/pay/pay-range.ts';
import { collapsedNote } from './collapsed-note.ts';
import { asPublished, figureMarkup, type Written } from './figure.ts';
import { fivePoints } from './five-points.ts';
import { attribute, markup, type Markup, type Piece } from './markup.ts';
import type { PayStripView } from './pay-strip.ts';
import { rowStrip } from './row-strip.ts';

/** The cells of a row of a list of strips that a place's figures replace, each whole. */
export interface StripCellsView extends Omit<PayStripView, 'size' | 'label'> {
  /** Whether the ends of ranges are held, or only the middle. */
  readonly hasRanges?: boolean;
  /** The median by the hour, where no pay by the year is published. */
  readonly hourly?: Figure | undefined;
  /** Why there is no pay by the year, where more is known than the figures tell. */
  readonly noPay?: string;
}

/** The strip with its five points, or why there is none. */
export function stripCell(cell: StripCellsView): Markup {
  const shown = hasAnyPay(cell.range)
    ? [rowStrip(cell), fivePoints(cell), collapsedNote(collapsedWords(cell.range))]
    : markup`<span class="cell-reason">${reason(cell)}</span>`;
  return markup`<td class="cell-strip" data-part="strip">${shown}</td>`;
}

function reason({ range, hourly, noPay, written = asPublished }: StripCellsView): Piece {
  if (hourly && isPresent(hourly)) {
    return markup`Only pay by the hour is published: the middle is ${figureMarkup(written(hourly))}.`;
  }
  return noPay ?? (isPresent(range.median) ? undefined : missingSentence(range.median));
}

/** The middle. */
export function payCell(median: Figure, written: Written = asPublished): Markup {
  return markup`<td class="cell-pay" data-part="pay">${figureMarkup(written(median))}</td>`;
}

/** The people counted, who are employees or all who hold a job. */
export function jobsCell(jobs: Figure): Markup {
  const { counts } = measureOf(parseFactId(jobs.id));
  return markup`<td class="cell-jobs" data-part="jobs"${attribute('data-counts', counts)}>${figureMarkup(jobs)}</td>`;
}

/** What stands over the strips of a list: `where` goes on after "Pay a year". */
export function stripsAxisName(where?: string): Markup {
  const words = where === undefined ? 'Pay a year' : `Pay a year ${where}`;
  return markup`<span class="strips-axis-name" data-part="axis-name">${words}, before tax</span>`;
}

/** Whom the counts of a list count: `Employees`, `Jobs`. */
export function countedHead(counted: string): Markup {
  return markup`<span data-part="counted">${counted}</span>`;
}
