import { utils, write } from '@e965/xlsx';
import { agencyHeader, type AgencyLine } from '../pipeline/agency-workbook.ts';

/**
 * A made-up workbook as the agency lays one out: a sheet of lines, and one with its heading and the
 * words on top codes.
 */
export function estimatesWorkbook(lines: readonly AgencyLine[], label = 'May 2025'): Uint8Array {
  const rows = lines.map((line) => agencyHeader.map((name) => line[name] ?? null));
  const texts = [
    `${label} OEWS Estimates`,
    '# = indicates a wage equal to or greater than $115.00 per hour or $239,200 per year',
  ];
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([[...agencyHeader], ...rows]), 'estimates');
  utils.book_append_sheet(book, utils.aoa_to_sheet(texts.map((text) => [text])), 'notes');
  return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}
