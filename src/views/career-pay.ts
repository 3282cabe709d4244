import { hasAnyPay } from '../domain/pay/pay-range.ts';
import { markup, type Markup } from './markup.ts';
import { outOfTen, type OutOfTenView } from './out-of-ten.ts';
import { payFigure, type PayFigureView } from './pay-figure.ts';
import { payNotes, type PayNotesView } from './pay-notes.ts';
import { payTable, type PayTableView } from './pay-table.ts';
import { section } from './section.ts';

/** Where the receipt of the pay stands, of the nation or of a place. */
export const payReceiptId = 'pay-receipt';

/** The pay of an occupation, of the nation or of a place. */
export interface CareerPayView
  extends
    Omit<OutOfTenView, 'people'>,
    Omit<PayFigureView, 'label'>,
    Omit<PayNotesView, 'range'>,
    PayTableView {
  readonly heading: string;
  /** "registered nurses in Texas". */
  readonly whose: string;
  /** The same, read aloud before the range in words. */
  readonly label: string;
  readonly receipt: Markup;
  /** The figure on a page of its own, for other sites to frame. */
  readonly embedHref: string;
  /** What follows the figures. */
  readonly after?: Markup | undefined;
}

/** The part of a career page that says what people are paid; a place's pay replaces it whole. */
export function careerPay(view: CareerPayView): Markup {
  return section({
    heading: view.heading,
    id: 'pay',
    part: 'pay',
    body: [
      outOfTen({ ...view, people: view.whose }),
      hasAnyPay(view.range) ? payFigure(view) : undefined,
      payTable(view),
      view.after,
    ],
    notes: [
      ...payNotes(view),
      view.receipt,
      markup`<p class="note"><a href="${view.embedHref}">Put this figure on your page</a></p>`,
    ],
  });
}
