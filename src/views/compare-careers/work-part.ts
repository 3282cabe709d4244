import {
  compareRowNames,
  usualRows,
  type CompareRow,
} from '../../domain/compare-careers/compare-rows.ts';
import type { ComparedOccupation } from '../../domain/compare-careers/compared-career.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { markup, type Markup, type Piece } from '../markup.ts';
import { subsection } from '../section.ts';
import { careerLink, part } from './part.ts';
import { allRows } from './rows/all-rows.ts';

/** From here on a list of links leads to the rows. */
const manyRows = 4;

/** What is told of the careers side by side, a row each; undefined where none is asked for. */
export function workPart(
  comparison: Comparison,
  rows: readonly CompareRow[] = usualRows,
): Markup | undefined {
  if (rows.length === 0) return undefined;
  return part('work', 'Side by side', [
    rows.length < manyRows ? undefined : rowLinks(rows),
    rows.map((row, at) => rowMarkup(comparison, row, at === 0)),
  ]);
}

const rowId = (row: CompareRow) => `row-${row}`;

function rowLinks(rows: readonly CompareRow[]): Markup {
  const links = rows.map((row) => markup`<a href="#${rowId(row)}">${compareRowNames[row]}</a>`);
  return markup`<nav class="compared-parts" aria-label="Rows">${links}</nav>`;
}

/** @param isFirst whether the names over its cells lead to the careers. */
function rowMarkup(comparison: Comparison, row: CompareRow, isFirst: boolean): Markup {
  const { cell, instead, note } = allRows[row];
  const reason = instead?.(comparison);
  const body: Piece =
    reason === undefined
      ? markup`<ul class="compared-ways compared-work">${comparison.occupations.map((occupation) => markup`<li><h4>${isFirst ? careerLink(occupation) : occupation.name}</h4>${told(comparison, occupation, cell)}</li>`)}</ul>`
      : comparison.pay.there
        ? markup`<p>${reason}</p>`
        : markup`<p class="waits">${reason}</p>`;
  const below = reason === undefined ? note?.(comparison) : undefined;
  return subsection({
    heading: compareRowNames[row],
    id: rowId(row),
    body: [body, below === undefined ? undefined : markup`<div class="fine">${below}</div>`],
  });
}

function told(
  comparison: Comparison,
  occupation: ComparedOccupation,
  cell: (typeof allRows)[CompareRow]['cell'],
): Piece {
  const work = comparison.work.get(occupation.code);
  if (!work) throw new Error(`What ${occupation.people} do was not asked for.`);
  return cell({ occupation, work, comparison });
}
