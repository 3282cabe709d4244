import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import {
  cellOf,
  labelledSheetRows,
  sheetNamed,
  wrongCell,
  type LabelledRow,
} from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import type { Sheet } from '../read/workbook.ts';
import type { SourceFile } from '../source.ts';

/** A program of study and an occupation that needs what it teaches. */
export interface ProgramPair {
  readonly cip: string;
  readonly title: string;
  readonly soc: string;
  readonly row: LabelledRow;
}

const columns = ['CIP2020Code', 'CIP2020Title', 'SOC2018Code', 'SOC2018Title'] as const;
const noProgram = '99.9999';
const noOccupation = '99-9999';

/** The pairs of one sheet, those without a match left out. Throws a PipelineError. */
export function readProgramPairs(
  sheets: readonly Sheet[],
  sheet: string,
  file: SourceFile,
): ProgramPair[] {
  const rows = labelledSheetRows(sheetNamed(sheets, sheet, file.file), columns);
  return rows.flatMap((row) => {
    const cip = cellOf(row, 'CIP2020Code');
    const soc = cellOf(row, 'SOC2018Code');
    if (cip === noProgram || soc === noOccupation) return [];
    if (!/^\d{2}\.\d{4}$/.test(cip)) {
      throw wrongCell(row, 'CIP2020Code', `"${cip}" is not a program code.`, getAgain(file));
    }
    if (!isOccupationCode(soc)) {
      throw wrongCell(row, 'SOC2018Code', `"${soc}" is not a SOC code.`, getAgain(file));
    }
    return [{ cip, title: withoutPeriod(cellOf(row, 'CIP2020Title')), soc, row }];
  });
}

const withoutPeriod = (title: string) => title.replace(/\s+/g, ' ').replace(/\.$/, '');
