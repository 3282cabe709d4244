import type { Axis } from '../../domain/pay/axis.ts';
import type { DerivedFigure, Figure } from '../../domain/figures/figure.ts';
import type { FigureForm } from '../../domain/figures/figure-form.ts';
import { payPeriods, payPoints } from '../../domain/figures/measure.ts';
import type { MonthOfPay } from '../../domain/pay/month-of-pay.ts';
import type { SheetOutlook } from '../../domain/outlook/sheet-outlook.ts';
import { hasAnyPay, type PayRange } from '../../domain/pay/pay-range.ts';
import type { PayReference } from '../../domain/pay/pay-reference.ts';
import { drawPayStrip } from '../../domain/pay/pay-strip.ts';
import { asPublished, figureMarkup, type Written } from '../figure.ts';
import { markup, type Markup } from '../markup.ts';
import { axisMarkup } from '../pay-axis.ts';
import { keyLine, payKey } from '../pay-key.ts';
import { answer } from './answer.ts';
import { sheetStrip } from './sheet-strip.ts';

export interface SheetFiguresView {
  readonly name: string;
  readonly range: PayRange;
  readonly axis: Axis;
  /** What pay is held against, and what it is called among the figures. */
  readonly beside: PayReference & { readonly name: string };
  /** Left out where a sheet is about pay alone. */
  readonly outlook?: SheetOutlook;
  readonly hasRanges?: boolean;
  /** What is left of a month in the middle, where it is known: in a metro whose rents are held. */
  readonly living?: MonthOfPay | undefined;
  /** How a figure of the range is written and cited. */
  readonly written?: Written;
}

/** The figures of one occupation on a sheet of paper; a place's pay replaces them whole. */
export function sheetFigures(view: SheetFiguresView): Markup {
  const { name, range, axis, beside, outlook, hasRanges = true, written = asPublished } = view;
  const { per } = payPeriods[range.period];
  const references = [beside];
  const { goesOn } = drawPayStrip(range, axis);
  const key = payKey({ references: references.map(keyLine), hasRanges, goesOn });
  const drawn = hasAnyPay(range)
    ? markup`${axisMarkup(axis)}<figcaption><div class="answer">${key}</div><div class="blank" data-of="key">Draw the range here: ${payKey({})}</div></figcaption>`
    : undefined;
  const strip = sheetStrip({ range, axis, references, size: 'large', label: name, written });
  const pay = (label: string, figure: Figure) => line(label, figure, { per, written });
  const lines = [
    ...(['p10', 'median', 'p90'] as const).map((point) =>
      pay(payPoints[point].plain, range[point]),
    ),
    line(beside.name, beside.figure, { per }),
    outlook && outlookLines(outlook),
    livingLines(view.living),
  ];
  return markup`<section class="sheet-figures" aria-label="Figures" data-part="sheet-figures"><figure class="pay-figure">${strip}${drawn}</figure><dl>${lines}</dl></section>`;
}

function outlookLines(outlook: SheetOutlook): readonly (Markup | undefined)[] {
  const { jobs, openings, growth, growthOfAllJobs, jobsYear, targetYear } = outlook;
  return [
    line(`Jobs in ${jobsYear}`, jobs),
    line('Openings a year', openings),
    line(`Change by ${targetYear}`, growth, { form: 'change' }),
    'value' in growthOfAllJobs
      ? line('Change for all jobs', growthOfAllJobs, { form: 'change' })
      : undefined,
  ];
}

/** A month in the middle after federal taxes, and what the rent of one bedroom leaves of it. */
function livingLines(month: MonthOfPay | undefined): readonly Markup[] {
  const [home] = month?.homes ?? [];
  if (!month?.taxed || !home) return [];
  const per = 'a month';
  return [
    line('In the middle after federal taxes', month.taxed.left, { per }),
    line('Rent of one bedroom', home.rent, { per }),
    line('Left for all else', home.left, { per }),
  ];
}

interface LineForm {
  /** What follows the figure: "a year". Stays in the class view. */
  readonly per?: string;
  readonly form?: FigureForm;
  readonly written?: Written;
}

function line(
  label: string,
  figure: Figure | DerivedFigure,
  { per, form, written = asPublished }: LineForm = {},
): Markup {
  const isAmount = 'value' in figure || figure.missing === 'top-coded';
  const after = per !== undefined && isAmount ? markup`<small> ${per}</small>` : undefined;
  return markup`<div><dt>${label}</dt><dd>${answer(label, figureMarkup('derived' in figure ? figure : written(figure), form))}${after}</dd></div>`;
}
