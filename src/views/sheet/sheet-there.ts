import { sheetFootWords, type SheetFootWords } from '../../domain/site/sheet-links.ts';
import type { PayInPlace } from '../../domain/places/pay-in-place.ts';
import { searchWithPlace } from '../../domain/places/place-address.ts';
import { inPlace } from '../../domain/places/place.ts';
import type { SwitchedSheet } from '../../domain/places/switched-page.ts';
import { hasAnyPay } from '../../domain/pay/pay-range.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import type { Markup } from '../markup.ts';
import { livingOnThere } from '../living-there.ts';
import { noPayThere } from '../no-pay-there.ts';
import { sheetFigures } from './sheet-figures.ts';
import { sheetWhere } from './sheet-where.ts';

/** The parts of a career's sheet of paper that a place replaces, by name; its foot is apart. */
export function sheetThere(
  there: PayInPlace,
  sheet: SwitchedSheet,
): Readonly<Record<'sheet-figures' | 'sheet-where', Markup>> {
  const { code, name, period, nation, outlook } = sheet;
  const range = there.range(code, period);
  const whole = { kind: 'all', label: 'the whole country', figure: nation.median } as const;
  return {
    'sheet-where': sheetWhere(there.where),
    'sheet-figures': sheetFigures({
      name: `${name} ${inPlace(there.place)}`,
      range,
      axis: wholePayAxis([range], [nation.median, nation.p90]),
      beside: { ...whole, name: 'Whole country, in the middle' },
      outlook,
      hasRanges: there.hasRanges,
      living: livingOnThere(there.pay, sheet)?.middle,
      written: there.written,
    }),
  };
}

/** The words of its foot: link, code and citation lead to the page of the career in that place. */
export function sheetFootThere(
  { pay, place }: PayInPlace,
  { links }: SwitchedSheet,
): SheetFootWords {
  return sheetFootWords(links, searchWithPlace('', place.slug), pay.source);
}

/** What else a reader should know about the pay shown, one sentence each. */
export function sheetNotesThere(there: PayInPlace, sheet: SwitchedSheet): readonly string[] {
  if (!hasAnyPay(there.range(sheet.code, sheet.period))) return [noPayThere(there, sheet)];
  const notes = there.hasRanges
    ? []
    : ['For metro areas the file we hold has only the middle, so the strip shows no range.'];
  return [...notes, ...livingNote(there, sheet)];
}

/** What the sum of a month reckons with, where there is one. */
function livingNote({ pay }: PayInPlace, sheet: SwitchedSheet): readonly string[] {
  const { taxes, rents } = pay.costs;
  if (!taxes || !rents || !livingOnThere(pay, sheet)?.middle.taxed) return [];
  return [
    `What is left of a month is after federal taxes of ${taxes.year} for one person alone and HUD’s fair market rent of fiscal year ${rents.year}. State and local tax are not in it.`,
  ];
}
