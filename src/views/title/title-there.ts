import { nationMedian } from '../../domain/places/nation-medians.ts';
import type { PayInPlace } from '../../domain/places/pay-in-place.ts';
import { inPlace } from '../../domain/places/place.ts';
import { receiptThere } from '../../domain/places/place-receipt.ts';
import type { SwitchedTitle } from '../../domain/places/switched-page.ts';
import { hasAnyPay } from '../../domain/pay/pay-range.ts';
import { stripsGoOn } from '../../domain/pay/pay-strip.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import type { Markup } from '../markup.ts';
import { noPayThere } from '../no-pay-there.ts';
import { payKey } from '../pay-key.ts';
import {
  candidateAxis,
  candidateMiddle,
  candidateSources,
  candidateStrip,
  wholeOccupations,
} from './candidate-cells.ts';
import { payFromTo } from './in-short.ts';

type Parts = Readonly<Record<string, Markup>>;

/** The occupations of a title in a place: the parts of the answer, and of each one's row by code. */
export function titleThere(
  there: PayInPlace,
  title: SwitchedTitle,
): { readonly page: Parts; readonly rows: ReadonlyMap<string, Parts> } {
  const { written, hasRanges, where } = there;
  const ranges = new Map(
    title.candidates.map(({ code }) => [code, there.range(code, 'annual')] as const),
  );
  const nation = (code: string) => nationMedian(title, code);
  const axis = wholePayAxis([...ranges.values()], [...ranges.keys()].map(nation));
  const rows = title.candidates.map(({ code, people }) => {
    const range = there.range(code, 'annual');
    const noPay = noPayThere(there, { code, people, period: 'annual' });
    const references = [{ kind: 'all', figure: nation(code) }] as const;
    const strip = { range, axis, references, written, noPay, label: `${people} ${where}` };
    return [
      code,
      { middle: candidateMiddle(range.median, written), strip: candidateStrip(strip) },
    ] as const;
  });
  return {
    page: {
      axis: candidateAxis(axis),
      'from-to': payFromTo({
        medians: [...ranges.values()].map(({ median }) => median),
        where: inPlace(there.place),
        written,
      }),
      key: payKey({
        references: [{ kind: 'all', words: keyWords(there) }],
        hasRanges,
        goesOn: stripsGoOn([...ranges.values()], axis),
      }),
      'whose-pay': wholeOccupations(where),
      sources: candidateSources([receiptThere(there.pay)]),
    },
    rows: new Map(rows),
  };
}

function keyWords({ atNationalPrices }: PayInPlace): string {
  const note = atNationalPrices ? ', which is at national prices as published' : '';
  return `the middle of the whole country in that job${note}`;
}

/** What else a reader should know about the pay shown, one sentence each. */
export function titleNotesThere(
  there: PayInPlace,
  { candidates }: SwitchedTitle,
): readonly string[] {
  const without = candidates.filter(({ code }) => !hasAnyPay(there.range(code, 'annual')));
  const notes = [
    without.length > 0
      ? `${without.length} of these ${candidates.length} jobs have no yearly pay to show ${inPlace(there.place)}; each row says why.`
      : undefined,
    there.hasRanges
      ? undefined
      : 'For metro areas the file we hold has only the middle, so the strips show no range.',
    'Pay is of this place. Outlook and what is written stay for the whole country.',
  ];
  return notes.filter((note) => note !== undefined);
}
