import { isOccupationCode } from '../../src/domain/occupation-code.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell } from '../read/labelled-rows.ts';
import type { SourceFile } from '../source.ts';

/** The Handbook page of each occupation that has one. */
export function readHandbookLinks(
  bytes: Uint8Array,
  file: SourceFile,
): { readonly code: string; readonly url: string }[] {
  const remedy = 'Compare with the link in the last column of Table 1.2.';
  return commaSeparatedRows(bytes, file, ['NEM_CODE', 'OOH_URL']).map((row) => {
    const [code, url] = [cellOf(row, 'NEM_CODE'), cellOf(row, 'OOH_URL')];
    if (!isOccupationCode(code)) {
      throw wrongCell(row, 'NEM_CODE', `"${code}" is not an occupation code.`, remedy);
    }
    if (!url.startsWith('https://www.bls.gov/ooh/')) {
      throw wrongCell(row, 'OOH_URL', `"${url}" is not a page of the Handbook.`, remedy);
    }
    return { code, url };
  });
}
