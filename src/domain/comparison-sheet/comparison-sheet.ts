import type { ComparedOccupation } from '../careers-compared/compared-career.ts';
import { referenceOf, type Comparison } from '../careers-compared/comparison.ts';
import { payKey } from '../careers-compared/html/pay-key.ts';
import type { FigureForm } from '../figure-form.ts';
import type { Figure } from '../figure.ts';
import { figureMarkup, markup, type Markup } from '../markup.ts';
import { axisMarkup } from '../pay-strip-html.ts';
import { hasAnyPay } from '../pay-range.ts';
import { educationShort } from '../preparation.ts';
import { listInWords, lowerFirst } from '../wording.ts';
import { answer } from './answer.ts';
import { sheetStrip } from './sheet-strip.ts';

/** Occupations that one sheet of paper has room for: six careers, or a title with its own. */
export const mostSheetRows = 8;

/** How a sheet lays a comparison out. */
export interface SheetForm {
  /** By code, the line in a job ad that leads to an occupation; for the sheet of one title. */
  readonly ads?: ReadonlyMap<string, string>;
}

/** Letters of a heading that stay on two lines. */
const mostLetters = 90;

/** "Registered nurses and actors", or how many there are where their names are too long. */
export function sheetHeading({ careers }: Comparison): string {
  const names = listInWords(careers.map(({ name }, at) => (at === 0 ? name : lowerFirst(name))));
  return names.length > mostLetters ? `${String(careers.length)} careers side by side` : names;
}

/** A comparison for one sheet of paper: its figures, and what no figure tells, to fill in. */
export function comparisonSheet(comparison: Comparison, { ads }: SheetForm = {}): Markup {
  const { occupations, careers, axis, period, edition } = comparison;
  const shown = occupationsOnSheet(comparison);
  const left = occupations.length - shown.length;
  const heads = [
    'Lowest tenth, up to',
    'In the middle',
    'Highest tenth, from',
    'Openings a year',
    `Change by ${edition.targetYear}`,
  ];
  const rows = shown.map((occupation) => row(comparison, occupation, ads?.get(occupation.code)));
  const per = period === 'annual' ? 'a year' : 'an hour';
  return markup`<div class="sheet-compared"><section class="sheet-table" aria-label="Figures" tabindex="0"><table class="table"><thead><tr><th scope="col">${ads ? 'If the job ad says' : 'Career'}</th><th scope="col">Pay ${per}</th>${heads.map((head) => markup`<th scope="col" class="number">${head}</th>`)}<th scope="col">Way in</th></tr></thead><tbody>${rows}<tr><td></td><td class="sheet-strip">${axisMarkup(axis)}</td><td colspan="6">${left > 0 ? `${String(left)} more on the page: this sheet has no room for them.` : ''}</td></tr></tbody></table><div class="answer">${payKey(comparison)}</div><p class="blank" data-of="key">Find the figures, and draw each range: a line from the lowest to the highest tenth, a tick at the middle.</p></section>${
    ads ? undefined : ownView(careers.map(({ name }) => name))
  }</div>`;
}

/** Every occupation that is compared by itself, and as many of those that a title may mean. */
function occupationsOnSheet({ careers, occupations }: Comparison): readonly ComparedOccupation[] {
  const own = new Set(
    careers.flatMap((career) =>
      career.kind === 'occupation' ? career.occupations.map(({ code }) => code) : [],
    ),
  );
  let room = mostSheetRows - own.size;
  return occupations.filter(({ code }) => own.has(code) || (room -= 1) >= 0);
}

function row(comparison: Comparison, occupation: ComparedOccupation, ad?: string): Markup {
  const { axis, pay } = comparison;
  const { name, outlook, waysIn } = occupation;
  const onAxis = comparison.rangeOf(occupation);
  // Pay by the hour has no place on an axis of years, but it can be told.
  const range = hasAnyPay(onAxis) ? onAxis : pay.range(occupation, occupation.period);
  const per = range.period === comparison.period ? undefined : markup`<small>an hour</small>`;
  const reference = referenceOf(comparison, occupation);
  const cell = (of: string, figure: Figure, form?: FigureForm) =>
    markup`<td class="number">${answer(`${of}, ${name}`, figureMarkup(pay.written(figure), form))}${figure.unit === 'usd-hour' ? per : undefined}</td>`;
  return markup`<tr><th scope="row">${ad === undefined ? undefined : markup`<strong>${ad}:</strong>`} ${name}</th><td class="sheet-strip">${sheetStrip({ range: onAxis, axis, reference, label: name })}</td>${[
    cell('lowest tenth', range.p10),
    cell('middle', range.median),
    cell('highest tenth', range.p90),
    cell('openings', outlook.openings),
    cell('change', outlook.growth, 'change'),
  ]}<td>${answer(`way in, ${name}`, waysIn.education ? educationShort(waysIn.education) : 'varies')}</td></tr>`;
}

const notInFigures = ['A normal day', 'Hours, place', 'I would like', 'I would not', 'My rank'];

/** What decides beside pay: a table of empty cells. */
function ownView(names: readonly string[]): Markup {
  const heads = notInFigures.map((head) => markup`<th scope="col">${head}</th>`);
  const cells = notInFigures.map(() => markup`<td></td>`);
  const rows = names.map((name) => markup`<tr><th scope="row">${name}</th>${cells}</tr>`);
  return markup`<section class="sheet-view" aria-label="What decides beside pay" tabindex="0"><table><thead><tr><th scope="col">Beside pay</th>${heads}</tr></thead><tbody>${rows}</tbody></table></section>`;
}
