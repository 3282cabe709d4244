import { PipelineError } from '../pipeline-error.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell } from '../read/labelled-rows.ts';
import type { SourceFile } from '../source.ts';

const remedy = 'Compare with the series CUUR0000SA0 and mend the file.';

/** The price index by month (`2025-05`), as printed, in order. Throws a PipelineError. */
export function readPrices(bytes: Uint8Array, file: SourceFile): ReadonlyMap<string, string> {
  const prices = new Map<string, string>();
  let before: number | undefined;
  for (const row of commaSeparatedRows(bytes, file, ['Date', 'Index'])) {
    const [date, index] = [cellOf(row, 'Date'), cellOf(row, 'Index')];
    const month = /^(\d{4}-\d{2})-01$/.exec(date)?.[1];
    if (!month) {
      throw wrongCell(row, 'Date', `"${date}" is not the first day of a month.`, remedy);
    }
    if (prices.has(month)) throw wrongCell(row, 'Date', `The month ${month} comes twice.`, remedy);
    if (!/^\d+(\.\d+)?$/.test(index)) {
      throw wrongCell(row, 'Index', `"${index}" is not a price index.`, remedy);
    }
    const level = Number(index);
    if (before !== undefined && Math.abs(level / before - 1) > 0.1) {
      throw wrongCell(
        row,
        'Index',
        `The index goes from ${String(before)} to ${index} in a month, more than a tenth.`,
        remedy,
      );
    }
    prices.set(month, index);
    before = level;
  }
  if (prices.size === 0) {
    throw new PipelineError('The file holds no months.', { file: file.file }, remedy);
  }
  return prices;
}
