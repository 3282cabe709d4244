import { PipelineError } from '../pipeline-error.ts';
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

/** The rents of a county, or in New England of a town, in dollars a month. */
export interface RentLine {
  /** Ten digits: county and town. */
  readonly fips: string;
  /** Five digits. */
  readonly county: string;
  readonly area: string;
  readonly areaName: string;
  readonly people: number;
  readonly one: number;
  readonly two: number;
}

interface Given {
  readonly bytes: Uint8Array;
  readonly file: SourceFile;
}

/**
 * Every line of the workbook, the revised ones as revised. Throws a PipelineError on a cell that is
 * no rent, when a rent area has two rents, and when a revision is of another first rent.
 */
export function readRents(workbook: Given, revised: Given): RentLine[] {
  const lines = readWorkbookLines(workbook);
  checkAreas(lines, workbook.file);
  const revisions = readRevisions(revised, lines);
  return lines.map((line) => ({ ...line, ...revisions.get(line.fips) }));
}

function readWorkbookLines({ bytes, file }: Given): RentLine[] {
  const column = {
    fips: 'fips',
    area: 'hud_area_code',
    areaName: 'hud_area_name',
    people: 'pop2023',
    one: 'fmr_1',
    two: 'fmr_2',
  } as const;
  const name = `FY${file.release.slice(2)}_FMRs`;
  const sheet = sheetNamed(readWorkbook(bytes, file), name, file.file);
  const seen = new Set<string>();
  return labelledSheetRows(sheet, Object.values(column)).map((row) => {
    const fips = cellOf(row, column.fips);
    if (!/^\d{10}$/.test(fips) || seen.has(fips)) {
      throw wrongCell(
        row,
        column.fips,
        seen.has(fips) ? `${fips} comes twice.` : `"${fips}" is not a code of ten digits.`,
        'Look at the row in the workbook.',
      );
    }
    seen.add(fips);
    const people = cellOf(row, column.people);
    return {
      fips,
      county: fips.slice(0, 5),
      area: cellOf(row, column.area),
      areaName: cellOf(row, column.areaName),
      // Islands and a few towns have no count: no one is taken to live there.
      people: people === '' ? 0 : wholeIn(row, column.people, 0, 20_000_000),
      one: wholeIn(row, column.one, 200, 9000),
      two: wholeIn(row, column.two, 200, 9000),
    };
  });
}

function readRevisions({ bytes, file }: Given, lines: readonly RentLine[]) {
  const columns = ['fips', 'first_1br', 'first_2br', 'revised_1br', 'revised_2br'] as const;
  const byFips = new Map(lines.map((line) => [line.fips, line]));
  return new Map(
    commaSeparatedRows(bytes, file, columns).map((row) => {
      const fips = cellOf(row, 'fips');
      const line = byFips.get(fips);
      if (
        String(line?.one) !== cellOf(row, 'first_1br') ||
        String(line?.two) !== cellOf(row, 'first_2br')
      ) {
        throw wrongCell(
          row,
          'fips',
          `The first rents of ${fips} are not those of the workbook.`,
          'Find out which of the two files is of another edition.',
        );
      }
      return [
        fips,
        {
          one: wholeIn(row, 'revised_1br', 200, 9000),
          two: wholeIn(row, 'revised_2br', 200, 9000),
        },
      ];
    }),
  );
}

function wholeIn(row: LabelledRow, column: string, low: number, high: number): number {
  const cell = cellOf(row, column);
  const value = Number(cell);
  if (/^\d+$/.test(cell) && value >= low && value <= high) return value;
  throw wrongCell(
    row,
    column,
    `"${cell}" is not a whole number from ${String(low)} to ${String(high)}.`,
    'Look at the row in the file.',
  );
}

function checkAreas(lines: readonly RentLine[], file: SourceFile): void {
  for (const [area, group] of Map.groupBy(lines, (line) => line.area)) {
    if (new Set(group.map(({ one, two }) => `${String(one)} ${String(two)}`)).size === 1) continue;
    throw new PipelineError(
      `The rent area ${area} has more than one rent.`,
      { file: file.file },
      getAgain(file),
    );
  }
}
