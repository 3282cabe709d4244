import type { CompareRow } from '../../domain/compare-careers/compare-rows.ts';
import type { ComparedOccupation } from '../../domain/compare-careers/compared-career.ts';
import { referenceOf, type Comparison } from '../../domain/compare-careers/comparison.ts';
import { comparedPayKey } from '../compare-careers/pay-key.ts';
import type { FigureForm } from '../../domain/figures/figure-form.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { figureMarkup } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { payPeriods, payPoints } from '../../domain/figures/measure.ts';
import { axisMarkup } from '../pay-axis.ts';
import { hasAnyPay } from '../../domain/pay/pay-range.ts';
import { educationShort } from '../../domain/schooling/preparation.ts';
import { lowerFirst } from '../../domain/words/wording.ts';
import { answer } from './answer.ts';
import { mostSheetRows } from './sheet-rows.ts';
import { sheetWork } from './sheet-work.ts';
import { sheetStrip } from './sheet-strip.ts';

/** The points of pay that a sheet has room for; where a place has only the middle, that. */
const sheetPoints = ({ pay }: Comparison) =>
  pay.hasRanges ? (['p10', 'median', 'p90'] as const) : (['median'] as const);

/** How a sheet lays a comparison out. */
export interface SheetForm {
  /** By code, the line in a job ad that leads to an occupation; for the sheet of one title. */
  readonly ads?: ReadonlyMap<string, string>;
  /** What of the work it tells, where other rows than the usual ones are asked for. */
  readonly rows?: readonly CompareRow[] | undefined;
}

/** A comparison for one sheet of paper: its figures, and what no figure tells, to fill in. */
export function comparisonSheet(
  comparison: Comparison,
  { ads, rows: asked }: SheetForm = {},
): Markup {
  const { occupations, axis, period, edition } = comparison;
  const shown = occupationsOnSheet(comparison);
  const left = occupations.length - shown.length;
  const heads = [
    ...sheetPoints(comparison).map((point) => payPoints[point].plain),
    'Openings a year',
    `Change by ${edition.outlookYears.target}`,
  ];
  const rows = shown.map((occupation) => row(comparison, occupation, ads?.get(occupation.code)));
  const { per } = payPeriods[period];
  return markup`<div class="sheet-compared"><section class="sheet-table" aria-label="Figures" tabindex="0"><table class="table"><thead><tr><th scope="col">${ads ? 'If the job ad says' : 'Career'}</th><th scope="col">Pay ${per}</th>${heads.map((head) => markup`<th scope="col" class="number">${head}</th>`)}<th scope="col">Way in</th></tr></thead><tbody>${rows}<tr><td></td><td class="sheet-strip">${axisMarkup(axis)}</td><td colspan="${heads.length + 1}">${left > 0 ? `${String(left)} more on the page: this sheet has no room for them.` : ''}</td></tr></tbody></table><div class="answer">${comparedPayKey(comparison)}</div><p class="blank" data-of="key">Find the figures, and draw each range: a line from the lowest to the highest tenth, a tick at the middle.</p></section>${
    ads || asked?.length === 0 ? undefined : sheetWork(comparison, asked)
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
  const references = [{ kind: 'all', figure: referenceOf(comparison, occupation) }] as const;
  const cell = (of: string, figure: Figure, form?: FigureForm) =>
    markup`<td class="number">${answer(`${of}, ${name}`, figureMarkup(pay.written(figure), form))}${figure.unit === 'usd-hour' ? per : undefined}</td>`;
  return markup`<tr><th scope="row">${ad === undefined ? undefined : markup`<strong>${ad}:</strong>`} ${name}</th><td class="sheet-strip">${sheetStrip({ range: onAxis, axis, references, size: 'small', label: name })}</td>${[
    ...sheetPoints(comparison).map((point) =>
      cell(lowerFirst(payPoints[point].plain), range[point]),
    ),
    cell('openings', outlook.openings),
    cell('change', outlook.growth, 'change'),
  ]}<td>${answer(`way in, ${name}`, waysIn.education ? educationShort(waysIn.education) : 'varies')}</td></tr>`;
}
