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

/** A share of all, from 0 to 100 percent, or `no-estimate`. */
export function shareIn(row: LabelledRow, column: string): string {
  const cell = decimalIn(row, column);
  if (cell === 'no-estimate' || (Number(cell) >= 0 && Number(cell) <= 100)) return cell;
  throw wrongCell(
    row,
    column,
    `${cell} percent is no share of all.`,
    'Look at the cell in the workbook; if the agency slipped, ask it for the right figure.',
  );
}

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
