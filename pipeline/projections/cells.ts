import { cellOf, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import { dash } from './words.ts';

const oneDecimal = /^-?\d+(\.\d)?$/;

/** Thousands with one decimal as jobs, exactly: `3391.1` to `3391100`. */
export function jobsIn(row: LabelledRow, column: string): string {
  const thousands = decimalIn(row, column);
  if (thousands === 'no-estimate') return thousands;
  const [, sign = '', whole = '', tenths = '0'] = /^(-?)(\d+)(?:\.(\d))?$/.exec(thousands) ?? [];
  const jobs = `${whole}${tenths}00`.replace(/^0+(?=\d)/, '');
  return jobs === '0' ? jobs : `${sign}${jobs}`;
}

/** A percentage as printed, or `no-estimate`. */
export const percentIn = (row: LabelledRow, column: string): string => decimalIn(row, column);

function decimalIn(row: LabelledRow, column: string): string {
  const cell = cellOf(row, column);
  if (cell === dash) return 'no-estimate';
  if (oneDecimal.test(cell)) return cell;
  throw wrongCell(
    row,
    column,
    `"${cell}" is not a number with one decimal.`,
    `Expected such a number or "${dash}"; see the footnotes of the sheet for a new mark.`,
  );
}
