import { PipelineError } from '../pipeline-error.ts';
import { commaSeparatedRows, tabSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import type { SourceFile } from '../source.ts';

const remedy = 'Compare with the series CUUR0000SA0 and mend the file.';

/** The months of a file in order, and how it labels them. */
interface Months {
  readonly months: readonly {
    readonly row: LabelledRow;
    readonly month: string;
    readonly index: string;
    /** The change since the month before in percent, to two decimals, where the file tells it. */
    readonly change?: string;
  }[];
  readonly label: { readonly month: string; readonly index: string };
}

/** The price index by month (`2025-05`), as printed, in order. Throws a PipelineError. */
export function readPrices(bytes: Uint8Array, file: SourceFile): ReadonlyMap<string, string> {
  const prices = new Map<string, string>();
  let before: number | undefined;
  const { months, label } = file.file.endsWith('.csv')
    ? monthsOfCopy(bytes, file)
    : monthsOfAllItems(bytes, file);
  for (const { row, month, index, change = '' } of months) {
    if (prices.has(month)) {
      throw wrongCell(row, label.month, `The month ${month} comes twice.`, remedy);
    }
    if (!/^\d+(\.\d+)?$/.test(index)) {
      throw wrongCell(row, label.index, `"${index}" is not a price index.`, remedy);
    }
    const level = Number(index);
    if (before !== undefined && Math.abs(level / before - 1) > 0.1) {
      throw wrongCell(
        row,
        label.index,
        `The index goes from ${String(before)} to ${index} in a month, more than a tenth.`,
        remedy,
      );
    }
    if (before !== undefined && change !== '') checkChange(row, label.index, before, index, change);
    prices.set(month, index);
    before = level;
  }
  if (prices.size === 0) {
    throw new PipelineError('The file holds no months.', { file: file.file }, remedy);
  }
  return prices;
}

/** The change that the file tells is that of its levels, to the rounding. Throws a PipelineError. */
function checkChange(
  row: LabelledRow,
  column: string,
  before: number,
  index: string,
  told: string,
): void {
  const change = (Number(index) / before - 1) * 100;
  if (Math.abs(change - Number(told)) <= 0.0051) return;
  throw wrongCell(
    row,
    column,
    `The index goes from ${String(before)} to ${index}, by ${change.toFixed(2)} percent, where the file tells a change of ${told} percent: a level is off, or a month is missing before it.`,
    remedy,
  );
}

function monthsOfCopy(bytes: Uint8Array, file: SourceFile): Months {
  const label = { month: 'Date', index: 'Index' };
  const months = commaSeparatedRows(bytes, file, ['Date', 'Index', 'Inflation']).map((row) => {
    const date = cellOf(row, 'Date');
    const month = /^(\d{4}-\d{2})-01$/.exec(date)?.[1];
    if (!month) {
      throw wrongCell(row, 'Date', `"${date}" is not the first day of a month.`, remedy);
    }
    return { row, month, index: cellOf(row, 'Index'), change: cellOf(row, 'Inflation') };
  });
  return { months, label };
}

/**
 * The one series among all that BLS puts into a file. Months after the release are left for the
 * next; `-` stands for a month never published, and M13 for the mean of a year.
 */
function monthsOfAllItems(bytes: Uint8Array, file: SourceFile): Months {
  const columns = ['series_id', 'year', 'period', 'value'] as const;
  const months = tabSeparatedRows(bytes, file, columns)
    .filter((row) => cellOf(row, 'series_id') === 'CUUR0000SA0')
    .filter((row) => /^M(0[1-9]|1[0-2])$/.test(cellOf(row, 'period')))
    .map((row) => ({
      row,
      month: `${cellOf(row, 'year')}-${cellOf(row, 'period').slice(1)}`,
      index: cellOf(row, 'value'),
    }))
    .filter(({ month, index }) => month <= file.release && index !== '-')
    // 191.000 there is 191.0 in the copy.
    .map((line) => ({ ...line, index: line.index.replace(/(\.\d+?)0+$/, '$1') }));
  return { months, label: { month: 'period', index: 'value' } };
}
