import { ratio } from '../domain/figures/derive.ts';
import { isPresent, type Figure } from '../domain/figures/figure.ts';
import { payMeasure } from '../domain/figures/measure.ts';
import type { PayInPlace } from '../domain/places/pay-in-place.ts';
import { searchWithPlace } from '../domain/places/place-address.ts';
import { inPlace } from '../domain/places/place.ts';
import { receiptThere } from '../domain/places/place-receipt.ts';
import type { PayRange } from '../domain/pay/pay-range.ts';
import { wholePayAxis } from '../domain/pay/shared-pay-axis.ts';
import type { SwitchedCareer } from '../domain/places/switched-page.ts';
import { upperFirst } from '../domain/words/wording.ts';
import { careerPay, payReceiptId } from './career-pay.ts';
import { howCommonThere } from './job-share-there.ts';
import { livingThere } from './living-there.ts';
import { markup, type Markup } from './markup.ts';
import { noPayThere } from './no-pay-there.ts';
import { payFact } from './pay-fact.ts';
import { receiptText } from './receipt-text.ts';

const median = (there: PayInPlace, { code, period }: SwitchedCareer): Figure =>
  there.figure(code, payMeasure(period, 'median'));

/** Pay in the middle of a place, as the first fact of a career page. */
export function payFactThere(there: PayInPlace, career: SwitchedCareer): Markup {
  const { nation, period } = career;
  const shown = median(there, career);
  const range = there.range(career.code, period);
  return payFact({
    median: shown,
    period,
    where: there.where,
    receipt: `#${payReceiptId}`,
    beside: { name: 'The whole country', figure: nation.median },
    // Dollars of the place at national prices are not the nation's dollars as published.
    times: there.atNationalPrices ? undefined : ratio(shown, nation.median),
    strip: there.hasRanges && isPresent(shown) ? stripThere(range, nation) : undefined,
    written: there.written,
  });
}

/** A place's range beside the middle of the nation, on the axis of the part on pay. */
function stripThere(range: PayRange, nation: SwitchedCareer['nation']) {
  const country = { kind: 'all', label: 'the whole country', figure: nation.median } as const;
  return { range, axis: wholePayAxis([range], [nation.median, nation.p90]), references: [country] };
}

/** What people are paid in a place, and what a month of that is. */
export function careerPayThere(there: PayInPlace, career: SwitchedCareer): Markup {
  const { code, people, period, nation } = career;
  const { pay, place, where } = there;
  const range = there.range(code, period);
  const note = there.atNationalPrices ? 'which is at national prices as published' : undefined;
  const { axis, references } = stripThere(range, nation);
  return careerPay({
    ...career,
    embedHref: career.embedHref + searchWithPlace('', place.slug),
    heading: `What they are paid ${where}`,
    whose: `${people} ${inPlace(place)}`,
    label: `${upperFirst(people)} ${where}`,
    range,
    axis,
    references: references.map((country) => (note === undefined ? country : { ...country, note })),
    hasRanges: there.hasRanges,
    noPay: noPayThere(there, career),
    caption: `Pay of ${people} ${where}`,
    figure: (measure) => there.figure(code, measure),
    hasErrors: pay.holds('mean-rse'),
    written: there.written,
    receipt: receiptText([receiptThere(pay, { code, period })], { id: payReceiptId }),
    after: markup`${howCommonThere(pay, career)}${livingThere(pay, career)}`,
  });
}

/** What else a reader should know about the pay shown, one sentence each. */
export function careerNotesThere(there: PayInPlace, career: SwitchedCareer): readonly string[] {
  const notes = [
    'Pay and its table are of this place. Outlook, history and what is written stay for the whole country.',
  ];
  if (!isPresent(median(there, career))) return [noPayThere(there, career), ...notes];
  if (there.hasRanges) return notes;
  return ['The file we hold has only the middle there, so the strip shows no range.', ...notes];
}
