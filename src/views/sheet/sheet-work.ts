import { compareRowNames, type CompareRow } from '../../domain/compare-careers/compare-rows.ts';
import type { ComparedCareer } from '../../domain/compare-careers/compared-career.ts';
import type { Comparison } from '../../domain/compare-careers/comparison.ts';
import { listInWords } from '../../domain/words/wording.ts';
import { markup, type Markup } from '../markup.ts';
import { answer } from './answer.ts';
import { mostSheetRows, shortRow } from './sheet-rows.ts';

/** What a sheet tells that asks for no rows of its own. */
const usualOnSheet: readonly CompareRow[] = ['what', 'duties', 'license'];

/** Rows that stand in the table of figures. */
const inFigures: readonly CompareRow[] = ['pay', 'openings'];

/** Letters about all careers together that one sheet has room for below its table of figures. */
const mostLetters = ({ occupations }: Comparison): number =>
  2300 - 200 * Math.min(occupations.length, mostSheetRows);

const toFillIn = ['I would like', 'I would not', 'My rank'];

/**
 * What the careers are, in the rows that were asked for as far as the paper has room, and room for
 * what a reader thinks of it.
 */
export function sheetWork(comparison: Comparison, rows?: readonly CompareRow[]): Markup {
  const { careers } = comparison;
  const heads = toFillIn.map((head) => markup`<th scope="col">${head}</th>`);
  const cells = toFillIn.map(() => markup`<td></td>`);
  const { fit, left } = rows ? rowsThatFit(comparison, rows) : { fit: usualOnSheet, left: [] };
  const lines = careers.map(
    (career) =>
      markup`<tr><th scope="row"><strong>${career.name}</strong> ${told(comparison, career, fit)}</th>${cells}</tr>`,
  );
  const more =
    left.length === 0
      ? undefined
      : markup`<p>On the page, for want of room here: ${listInWords(left.map((row) => compareRowNames[row]))}.</p>`;
  return markup`<section class="sheet-view" aria-label="What they do" tabindex="0"><table><thead><tr><th scope="col">What they do</th>${heads}</tr></thead><tbody>${lines}</tbody></table>${more}</section>`;
}

function rowsThatFit(comparison: Comparison, rows: readonly CompareRow[]) {
  const fit: CompareRow[] = [];
  const left: CompareRow[] = [];
  let room = mostLetters(comparison);
  for (const row of rows.filter((each) => !inFigures.includes(each))) {
    const letters = comparison.careers
      .flatMap((career) => lineOf(comparison, career, row) ?? [])
      .reduce((sum, { html }) => sum + html.replaceAll(/<[^>]*>/g, '').length, 0);
    const hasRoom = letters > 0 && letters <= room;
    (hasRoom ? fit : left).push(row);
    if (hasRoom) room -= letters;
  }
  return { fit, left };
}

/** A row of a career of one occupation. */
function lineOf(
  comparison: Comparison,
  { kind, occupations: [only] }: ComparedCareer,
  row: CompareRow,
): Markup | undefined {
  const work = only && comparison.work.get(only.code);
  return kind === 'occupation' && work
    ? shortRow(row, { occupation: only, work, comparison })
    : undefined;
}

/** A title has no work of its own: that of its occupations stands on their pages. */
function told(comparison: Comparison, career: ComparedCareer, rows: readonly CompareRow[]): Markup {
  const { kind, name, occupations } = career;
  if (kind === 'title') {
    return markup`<span>May be counted in ${occupations.length} occupations: the job decides.</span>`;
  }
  const lines = rows.flatMap((row) => lineOf(comparison, career, row) ?? []);
  return answer(
    `what they do, ${name}`,
    lines.map((line, at) => (at === 0 ? line : [' ', line])),
  );
}
