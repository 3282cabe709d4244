import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import {
  cellOf,
  labelledSheetRows,
  sheetNamed,
  wrongCell,
  type LabelledRow,
} from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import { readWorkbook } from '../read/workbook.ts';
import type { SourceFile } from '../source.ts';

/** One SOC occupation and the OEWS lines it was counted in. */
export interface HybridPair {
  /** The line of May 2019 and May 2020. */
  readonly oews2019: string;
  readonly soc2018: string;
  /** The line of May 2018. */
  readonly oews2018: string;
  readonly soc2010: string;
}

/** A SOC 2010 occupation and a SOC 2018 occupation that took over all or part of it. */
export interface SocPair {
  readonly soc2010: string;
  readonly soc2018: string;
}

/** Reads how OEWS counted each SOC occupation from May 2018 to May 2020. */
export function readHybridCrosswalk(bytes: Uint8Array, file: SourceFile): HybridPair[] {
  const { rows, columns } = rowsOf(bytes, file, {
    sheet: 'OES2019 Hybrid',
    inWorkbook: [
      'OES 2019 Estimates Code',
      '2018 SOC Code',
      'OES 2018 Estimates Code',
      '2010 SOC Code',
    ],
    inCopy: ['OES2019EstimatesCode', 'SOCCode2018', 'OES2018EstimatesCode', 'SOCCode2010'],
  });
  return rows.map((row) => ({
    oews2019: codeIn(row, columns[0], file),
    soc2018: codeIn(row, columns[1], file),
    oews2018: codeIn(row, columns[2], file),
    soc2010: codeIn(row, columns[3], file),
  }));
}

/** Reads which SOC 2018 occupations took over a SOC 2010 occupation. */
export function readSocCrosswalk(bytes: Uint8Array, file: SourceFile): SocPair[] {
  const { rows, columns } = rowsOf(bytes, file, {
    sheet: 'Sorted by 2010',
    inWorkbook: ['2010 SOC Code', '2018 SOC Code'],
    inCopy: ['SOCCode2010', 'SOCCode2018'],
  });
  return rows.map((row) => ({
    soc2010: codeIn(row, columns[0], file),
    soc2018: codeIn(row, columns[1], file),
  }));
}

/** A crosswalk as the agency's workbook and as a copy spell it. */
interface Forms<Columns extends readonly string[]> {
  readonly sheet: string;
  readonly inWorkbook: Columns;
  readonly inCopy: Columns;
}

function rowsOf<const Columns extends readonly string[]>(
  bytes: Uint8Array,
  file: SourceFile,
  { sheet, inWorkbook, inCopy }: Forms<Columns>,
): { readonly rows: readonly LabelledRow[]; readonly columns: Columns } {
  if (!file.file.endsWith('.xlsx')) {
    return { rows: commaSeparatedRows(bytes, file, inCopy), columns: inCopy };
  }
  const rows = labelledSheetRows(
    sheetNamed(readWorkbook(bytes, file), sheet, file.file),
    inWorkbook,
  );
  // Notes below the table stand in one cell.
  const withCodes = rows.filter((row) => inWorkbook.every((column) => cellOf(row, column) !== ''));
  return { rows: withCodes, columns: inWorkbook };
}

function codeIn(row: LabelledRow, column: string, file: SourceFile): string {
  const code = cellOf(row, column);
  if (isOccupationCode(code)) return code;
  throw wrongCell(row, column, `"${code}" is not an occupation code.`, getAgain(file));
}
