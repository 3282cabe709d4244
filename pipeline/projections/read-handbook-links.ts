import { isOccupationCode } from '../../src/domain/occupation-code.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, labelledSheetRows, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import { hyperlinksOf, type Sheet } from '../read/workbook.ts';
import type { SourceFile } from '../source.ts';
import type { Edition } from './edition.ts';

/** An occupation and its page in the Handbook. */
interface HandbookLink {
  readonly code: string;
  readonly url: string;
}

/** The Handbook page of each occupation that has one, from a copy of the links. */
export function readHandbookLinks(bytes: Uint8Array, file: SourceFile): HandbookLink[] {
  return commaSeparatedRows(bytes, file, ['NEM_CODE', 'OOH_URL']).map((row) => ({
    code: codeIn(row, 'NEM_CODE'),
    url: pageOf(row, 'OOH_URL', cellOf(row, 'OOH_URL')),
  }));
}

/** The same from the links that lie on the cells of Table 1.2. */
export function readWorkbookLinks(
  bytes: Uint8Array,
  sheet: Sheet,
  { base }: Edition,
): HandbookLink[] {
  const codeColumn = `${base} National Employment Matrix code`;
  const links = hyperlinksOf(bytes, sheet.name);
  return labelledSheetRows(sheet, [codeColumn]).flatMap((row) => {
    const url = links.get(row.place.row ?? 0);
    return url === undefined
      ? []
      : [{ code: codeIn(row, codeColumn), url: pageOf(row, codeColumn, url) }];
  });
}

const remedy = 'Compare with the link in the last column of Table 1.2.';

function codeIn(row: LabelledRow, column: string): string {
  const code = cellOf(row, column);
  if (isOccupationCode(code)) return code;
  throw wrongCell(row, column, `"${code}" is not an occupation code.`, remedy);
}

function pageOf(row: LabelledRow, column: string, url: string): string {
  if (url.startsWith('https://www.bls.gov/ooh/')) return url;
  throw wrongCell(row, column, `"${url}" is not a page of the Handbook.`, remedy);
}
