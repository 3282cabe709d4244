import { codeColumn, labelIn } from '../onet/cells.ts';
import type { ReadPart } from '../onet/onet-edition.ts';
import { alternateTitles } from '../onet/onet-files.ts';
import { tabSeparatedRows } from '../read/delimited.ts';
import {
  cellOf,
  labelledSheetRows,
  sheetNamed,
  wrongCell,
  type LabelledRow,
} from '../read/labelled-rows.ts';
import { readWorkbook } from '../read/workbook.ts';
import { directMatchTitles } from './direct-match-file.ts';
import { titleIn, type ListedTitle } from './title-list.ts';

/** The OEWS code for a SOC or O*NET code; empty where OEWS does not cover it. */
type CodeOf = ReadonlyMap<string, string>;

/** O*NET's alternate titles, which it calls job titles since 30.3, each with the short form it may have. */
export function readAlternateTitles({ bytes, file }: ReadPart, codes: CodeOf): ListedTitle[] {
  const titleColumn = file.file === alternateTitles.file ? 'Alternate Title' : 'Job Title';
  const columns = [codeColumn, titleColumn, 'Short Title'] as const;
  const rows = tabSeparatedRows(bytes, file, columns);
  checkEachOnce(rows, [codeColumn, titleColumn]);
  return rows.map((row) => {
    const short = cellOf(row, 'Short Title');
    return {
      title: titleIn(row, titleColumn),
      code: oewsCodeIn(row, codeColumn, codes),
      source: 'onet-alternate',
      onet_code: cellOf(row, codeColumn),
      short_title: short === 'n/a' ? '' : short,
      prominent: 'no',
    };
  });
}

const shownWords = new Map([
  ['Y', 'yes'],
  ['N', 'no'],
] as const);

/** Titles that workers gave in the O*NET survey. */
export function readReportedTitles({ bytes, file }: ReadPart, codes: CodeOf): ListedTitle[] {
  const columns = [codeColumn, 'Reported Job Title', 'Shown in My Next Move'] as const;
  const rows = tabSeparatedRows(bytes, file, columns);
  checkEachOnce(rows, [codeColumn, 'Reported Job Title']);
  return rows.map((row) => ({
    title: titleIn(row, 'Reported Job Title'),
    code: oewsCodeIn(row, codeColumn, codes),
    source: 'onet-reported',
    onet_code: cellOf(row, codeColumn),
    short_title: '',
    prominent: labelIn(row, 'Shown in My Next Move', shownWords),
  }));
}

const exampleWords = new Map([
  ['x', 'yes'],
  ['X', 'yes'],
  ['', 'no'],
] as const);

/** Titles that stand for one SOC occupation. The file lists a few twice over. */
export function readDirectMatchTitles(bytes: Uint8Array, codes: CodeOf): ListedTitle[] {
  const [code, title] = ['2018 SOC Code', '2018 SOC Direct Match Title'] as const;
  const sheets = readWorkbook(bytes, directMatchTitles);
  const sheet = sheetNamed(sheets, 'Sorted by SOC', directMatchTitles.file);
  const rows = labelledSheetRows(sheet, [code, title, 'Illustrative Example']);
  return rows.map((row) => ({
    title: titleIn(row, title),
    code: oewsCodeIn(row, code, codes),
    source: 'soc-direct-match',
    onet_code: '',
    short_title: '',
    prominent: labelIn(row, 'Illustrative Example', exampleWords),
  }));
}

function oewsCodeIn(row: LabelledRow, column: string, codes: CodeOf): string {
  const code = cellOf(row, column);
  const oewsCode = codes.get(code);
  if (oewsCode !== undefined) return oewsCode;
  throw wrongCell(
    row,
    column,
    `The code "${code}" is not in the classification.`,
    'Use files of one and the same release.',
  );
}

function checkEachOnce(rows: readonly LabelledRow[], columns: readonly [string, string]): void {
  const seen = new Set<string>();
  const [code, title] = columns;
  for (const row of rows) {
    const key = `${cellOf(row, code)}\t${cellOf(row, title)}`;
    if (seen.has(key)) {
      throw wrongCell(
        row,
        title,
        `The title "${cellOf(row, title)}" is listed twice under ${cellOf(row, code)}.`,
        'Look whether one row belongs to another code; if not, get the file again.',
      );
    }
    seen.add(key);
  }
}
