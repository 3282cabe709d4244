import type { RowCell, RowView } from './row-view.ts';
import { isPresent } from '../../../domain/figures/figure.ts';
import { payPeriods } from '../../../domain/figures/measure.ts';
import { decadeWords } from '../../../domain/outlook/edition-years.ts';
import { hasAnyPay } from '../../../domain/pay/pay-range.ts';
import { figureMarkup } from '../../figure.ts';
import { markup } from '../../markup.ts';

/** Half earn less: by the year, or by the hour where nothing is published by the year. */
function medianOf({ occupation, comparison }: RowCell) {
  const shared = comparison.rangeOf(occupation);
  const range = hasAnyPay(shared) ? shared : comparison.pay.range(occupation, occupation.period);
  const isAmount = isPresent(range.median) || range.median.missing === 'top-coded';
  return {
    figure: comparison.pay.written(range.median),
    per: isAmount ? ` ${payPeriods[range.period].per}` : '',
  };
}

export const payRow: RowView = {
  cell: (cell) => {
    const { figure, per } = medianOf(cell);
    return markup`<p>${figureMarkup(figure)}${per}</p>`;
  },
  note: ({ pay }) => `Half of the people in the job earn less (median), ${pay.where}, before tax.`,
};

export const openingsRow: RowView = {
  cell: ({ occupation: { outlook } }) =>
    markup`<p>${figureMarkup(outlook.openings)} openings a year</p><p>${figureMarkup(outlook.growth, isPresent(outlook.growth) ? 'change' : 'plain')} in jobs</p>`,
  note: ({ edition, pay }) =>
    `Projected for ${decadeWords(edition.outlookYears)}${pay.place ? ' across the whole country' : ''}; no promise.`,
};
