import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import { PipelineError } from '../pipeline-error.ts';
import {
  cellOf,
  labelledSheetRows,
  sheetNamed,
  wrongCell,
  type LabelledRow,
} from '../read/labelled-rows.ts';
import type { Sheet } from '../read/workbook.ts';
import { jobsIn, percentIn, shareIn } from './cells.ts';
import { spanOf, type Edition } from './edition.ts';
import { educationWords, experienceWords, levelWords, trainingWords, wordIn } from './words.ts';

/** A row of `projections`, text in every cell. */
export type ProjectionText = Readonly<Record<string, string>>;

/**
 * Puts Tables 1.2 and 1.10 of an edition side by side, one row an occupation or group. Throws a
 * PipelineError when the two do not list the same codes or disagree on a figure both print.
 */
export function readOccupations(
  sheets: readonly Sheet[],
  edition: Edition,
  file: string,
): ProjectionText[] {
  const span = spanOf(edition);
  const label = {
    title: `${edition.base} National Employment Matrix title`,
    code: `${edition.base} National Employment Matrix code`,
    type: 'Occupation type',
    base: `Employment, ${edition.base}`,
    projected: `Employment, ${edition.target}`,
    change: `Employment change, numeric, ${span}`,
    changePercent: `Employment change, percent, ${span}`,
    selfEmployed: `Percent self employed, ${edition.base}`,
    education: 'Typical education needed for entry',
    experience: 'Work experience in a related occupation',
    training: 'Typical on-the-job training needed to attain competency in the occupation',
  };
  const average = `${span} annual average`;
  const openings = `Occupational openings, ${average}`;
  const leaving = {
    exit_rate: `Labor force exit rate, ${average}`,
    transfer_rate: `Occupational transfer rate, ${average}`,
    separation_rate: `Total occupational separations rate, ${average}`,
    exits: `Labor force exits, ${average}`,
    transfers: `Occupational transfers, ${average}`,
    separations: `Total occupational separations, ${average}`,
  };
  const shared = [label.base, label.projected, label.change, label.changePercent, openings];

  const jobs = rowsByCode(
    sheetNamed(sheets, 'Table 1.2', file),
    [...Object.values(label), openings],
    label.code,
  );
  const separations = rowsByCode(
    sheetNamed(sheets, 'Table 1.10', file),
    [label.title, label.code, ...shared, ...Object.values(leaving)],
    label.code,
  );
  for (const [code, row] of separations) {
    if (!jobs.has(code)) throw missingIn('Table 1.2', code, row, label.code);
  }
  return [...jobs].map(([code, row]) => {
    const other = separations.get(code);
    if (!other) throw missingIn('Table 1.10', code, row, label.code);
    checkAgree(row, other, shared);
    return {
      code,
      title: cellOf(row, label.title),
      level: wordIn(row, label.type, levelWords),
      jobs_base: jobsIn(row, label.base),
      jobs_projected: jobsIn(row, label.projected),
      change_number: jobsIn(row, label.change),
      change_percent: percentIn(row, label.changePercent),
      self_employed_percent: shareIn(row, label.selfEmployed),
      openings: jobsIn(row, openings),
      exit_rate: shareIn(other, leaving.exit_rate),
      transfer_rate: shareIn(other, leaving.transfer_rate),
      separation_rate: shareIn(other, leaving.separation_rate),
      exits: jobsIn(other, leaving.exits),
      transfers: jobsIn(other, leaving.transfers),
      separations: jobsIn(other, leaving.separations),
      entry_education: wordIn(row, label.education, educationWords),
      experience: wordIn(row, label.experience, experienceWords),
      training: wordIn(row, label.training, trainingWords),
    };
  });
}

/** The rows of a table by code; the footnotes below it have no second cell and are left out. */
function rowsByCode(sheet: Sheet, columns: readonly string[], codeColumn: string) {
  const rows = new Map<string, LabelledRow>();
  for (const row of labelledSheetRows(sheet, columns)) {
    const code = cellOf(row, codeColumn);
    if (code === '') continue;
    if (!isOccupationCode(code)) {
      throw wrongCell(row, codeColumn, `"${code}" is not an occupation code.`, getNewCopy);
    }
    if (rows.has(code)) {
      throw wrongCell(row, codeColumn, `The code ${code} comes twice.`, getNewCopy);
    }
    rows.set(code, row);
  }
  return rows;
}

const getNewCopy = 'Look at the row in the workbook; if it is damaged, get the workbook again.';

function checkAgree(jobs: LabelledRow, separations: LabelledRow, columns: readonly string[]): void {
  for (const column of columns) {
    const [here, there] = [cellOf(jobs, column), cellOf(separations, column)];
    if (here === there) continue;
    throw wrongCell(
      separations,
      column,
      `Table 1.10 prints ${there} where Table 1.2 prints ${here}.`,
      'Find out from the agency which is right, and get the mended workbook.',
    );
  }
}

const missingIn = (table: string, code: string, row: LabelledRow, column: string): PipelineError =>
  wrongCell(row, column, `${table} has no row for the code ${code}.`, getNewCopy);
