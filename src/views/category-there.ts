import type { Figure } from '../domain/figures/figure.ts';
import type { Axis } from '../domain/pay/axis.ts';
import { hasAnyPay } from '../domain/pay/pay-range.ts';
import { stripsGoOn } from '../domain/pay/pay-strip.ts';
import type { PayInPlace } from '../domain/places/pay-in-place.ts';
import { inPlace } from '../domain/places/place.ts';
import type { SwitchedCategory } from '../domain/places/switched-page.ts';
import { nationRange, rangeShown, type ShownCategory } from '../domain/lists/shown-category.ts';
import type { Markup } from './markup.ts';
import { keyLine, payKey } from './pay-key.ts';
import { jobsCell, payCell, stripCell } from './strip-cells.ts';

/** The strip of one occupation of the nation on another axis; undefined where it has no pay. */
export function nationStrip(page: SwitchedCategory, code: string, axis: Axis): Markup | undefined {
  const range = nationRange(page, code);
  return hasAnyPay(range) ? stripCell({ range, axis, references: page.references }) : undefined;
}

/** The cells of one occupation's row that a place's figures replace, by the name of the part. */
export function rowThere(
  there: PayInPlace,
  page: SwitchedCategory,
  code: string,
  axis: Axis,
): Readonly<Record<'strip' | 'pay' | 'jobs', Markup>> {
  const { written, hasRanges } = there;
  const range = there.range(code, 'annual');
  return {
    strip: stripCell({
      range,
      axis,
      references: [{ kind: 'all', figure: nationMedian(page, code) }],
      written,
      hasRanges,
      hourly: there.figure(code, 'hourly-median'),
      noPay: noPayThere(there, code),
    }),
    pay: payCell(range.median, written),
    jobs: jobsCell(there.figure(code, 'employment')),
  };
}

const nationMedian = (page: SwitchedCategory, code: string): Figure =>
  nationRange(page, code).median;

function noPayThere({ pay, place }: PayInPlace, code: string): string {
  const there = inPlace(place);
  if (pay.has(code)) return `No yearly pay is published ${there}.`;
  return pay.leavesOut(code)
    ? `Our copy of the table has no figures of it ${there}.`
    : `No figures are published ${there}.`;
}

/** What the marks of the strips that are shown mean. */
export function keyShown(shown: ShownCategory, axis: Axis): Markup {
  const { page, there, codes } = shown;
  const goesOn = stripsGoOn(
    codes.map((code) => rangeShown(shown, code)),
    axis,
  );
  if (!there) return payKey({ references: page.references.map(keyLine), goesOn });
  const note = there.atNationalPrices ? ', which is at national prices as published' : '';
  return payKey({
    references: [{ kind: 'all', words: `the middle of the whole country in that job${note}` }],
    hasRanges: there.hasRanges,
    goesOn,
  });
}

/** What else a reader should know about the pay shown, one sentence each. */
export function categoryNotesThere(
  there: PayInPlace,
  { occupations }: SwitchedCategory,
): readonly string[] {
  const codes = Object.keys(occupations);
  const without = codes.filter((code) => !hasAnyPay(there.range(code, 'annual'))).length;
  const notes = [
    without > 0
      ? `${without} of ${codes.length} occupations have no yearly pay ${codes.some((code) => there.pay.leavesOut(code)) ? 'in our copy of the table' : 'published'} ${inPlace(there.place)}.`
      : undefined,
    there.hasRanges
      ? undefined
      : 'For metro areas the file we hold has only the middle, so the strips show no range and the number of employees is missing.',
    there.pay.holds('employment')
      ? 'The number of people there counts employees, not the self-employed.'
      : undefined,
    'Growth, openings, schooling and the paragraph at the top of the page stay those of the whole country.',
  ];
  return notes.filter((note) => note !== undefined);
}
