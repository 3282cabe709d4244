import type { Axis } from '../domain/pay/axis.ts';
import { positionOn } from '../domain/pay/axis.ts';
import {
  spreadHeight,
  spreadPath,
  type CategorySpread,
  type SpreadEnd,
} from '../domain/pay/category-spread.ts';
import { isPresent, type Figure } from '../domain/figures/figure.ts';
import { collapsedNote } from './collapsed-note.ts';
import { asPublished, figureMarkup, type Written } from './figure.ts';
import { markup, type Markup, type Piece } from './markup.ts';
import { axisMarkup } from './pay-axis.ts';
import { percentOf } from './percent.ts';

/** The parts of the table of dots that a place's figures replace, each whole. */
export interface SpreadView {
  readonly spread: CategorySpread;
  readonly axis: Axis;
  /** Drawn as a dashed line. */
  readonly allJobs: Figure;
  /** The middle of the people in the category, drawn as an upright mark; none for a place. */
  readonly middle?: Figure;
  /** How the ends are written and cited. */
  readonly written?: Written;
}

export function spreadCount({ spread: { dots, without } }: SpreadView): Markup {
  const others = without > 0 ? `, ${String(without)} without yearly pay` : '';
  return markup`<span class="cell-about" data-part="count">${dots.length} jobs${others}</span>`;
}

/** The lowest or the highest single job, with its name where that is known. */
export function spreadEnd(view: SpreadView, which: 'lowest' | 'highest'): Markup {
  const end = view.spread[which];
  return markup`<td data-part="${which}" data-of="${which}">${end ? endOf(view, end) : 'none published'}</td>`;
}

function endOf({ written = asPublished }: SpreadView, end: SpreadEnd): Piece {
  const { median, name, href, collapsed } = end;
  const link = href === '' ? undefined : markup`<a class="cell-about" href="${href}">${name}</a>`;
  return markup`${figureMarkup(written(median))} ${link}${collapsedNote(collapsed)}`;
}

/** A dot for each job. */
export function spreadCell({ spread, axis, allJobs, middle }: SpreadView): Markup {
  const x = (value: number) => percentOf(positionOn(axis, value));
  const line = isPresent(allJobs)
    ? markup`<line class="bar-reference" x1="${x(allJobs.value)}" x2="${x(allJobs.value)}" y2="100%"></line>`
    : undefined;
  const mark =
    middle && isPresent(middle)
      ? markup`<rect class="bar-new" x="${x(middle.value)}" width="4" height="100%"></rect>`
      : undefined;
  const dots = spreadPath(
    spread.dots.map(({ value }) => value),
    axis,
  );
  return markup`<td class="spread-cell" data-part="dots" data-marks><svg width="100%" height="${spreadHeight}" aria-hidden="true" focusable="false">${line}<svg viewBox="0 0 1000 ${spreadHeight}" preserveAspectRatio="none"><path class="spread-dots" d="${dots}"></path></svg>${mark}</svg></td>`;
}

/** The amounts over the dots. */
export function spreadHead(axis: Axis): Markup {
  return markup`<th scope="col" class="spread-cell" data-part="dots-head"><span class="sr-only">Each job as a dot</span>${axisMarkup(axis)}</th>`;
}
