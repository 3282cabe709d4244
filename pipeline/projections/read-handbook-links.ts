import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, labelledSheetRows, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import { hyperlinksOf, type Sheet } from '../read/workbook.ts';
import type { SourceFile } from '../source.ts';
import type { Edition } from './edition.ts';
import { handbookShelves } from './handbook-shelves.ts';

/** An occupation and its page in the Handbook. */
interface HandbookLink {
  readonly code: string;
  readonly url: string;
}

/** The Handbook page of each occupation that has one, from a copy of the links. */
export function readHandbookLinks(bytes: Uint8Array, file: SourceFile): HandbookLink[] {
  return commaSeparatedRows(bytes, file, ['NEM_CODE', 'OOH_URL']).map((row) => {
    const code = codeIn(row, 'NEM_CODE');
    return { code, url: pageOf(row, 'OOH_URL', cellOf(row, 'OOH_URL'), code) };
  });
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
    if (url === undefined) return [];
    const code = codeIn(row, codeColumn);
    return [{ code, url: pageOf(row, codeColumn, url, code) }];
  });
}

const remedy = 'Compare with the link in the last column of Table 1.2.';

function codeIn(row: LabelledRow, column: string): string {
  const code = cellOf(row, column);
  if (isOccupationCode(code)) return code;
  throw wrongCell(row, column, `"${code}" is not an occupation code.`, remedy);
}

const handbook = 'https://www.bls.gov/ooh/';

function pageOf(row: LabelledRow, column: string, url: string, code: string): string {
  const shelf = url.startsWith(handbook) ? (url.slice(handbook.length).split('/')[0] ?? '') : '';
  if (shelf === '') {
    throw wrongCell(row, column, `"${url}" is not a page of the Handbook.`, remedy);
  }
  if (handbookShelves[shelf]?.includes(code.slice(0, 2))) return url;
  throw wrongCell(
    row,
    column,
    `"${url}" is the page of another career than ${code}: its shelf holds jobs of other groups.`,
    `${remedy} If the Handbook moved it, mend pipeline/projections/handbook-shelves.ts.`,
  );
}
