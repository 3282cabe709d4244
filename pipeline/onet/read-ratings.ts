import { basename } from 'node:path';
import { PipelineError } from '../pipeline-error.ts';
import { cellOf, labelledSheetRows, sheetNamed, type LabelledRow } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import { readWorkbook } from '../read/workbook.ts';
import type { ShapedRow, SourceFile } from '../source.ts';
import { codeColumn, knownOnetCode, labelIn, monthIn, suppressWords, valueIn } from './cells.ts';

/** The ratings of one file, and the names of the elements rated. */
export interface Ratings {
  readonly rows: readonly ShapedRow[];
  readonly names: ReadonlyMap<string, string>;
}

const columns = [
  codeColumn,
  'Element ID',
  'Element Name',
  'Scale ID',
  'Data Value',
  'Recommend Suppress',
  'Not Relevant',
  'Date',
] as const;

const scaleWords = new Map([
  ['IM', 'importance'],
  ['LV', 'level'],
] as const);

const relevanceWords = new Map([
  ['Y', 'yes'],
  ['N', 'no'],
] as const);

/**
 * Reads Skills or Knowledge, from the sheet that is called as the file is: importance and level of an element for an occupation in one row.
 * Throws a PipelineError when one of the two is missing.
 */
export function readRatings(
  bytes: Uint8Array,
  file: SourceFile,
  known: ReadonlySet<string>,
): Ratings {
  const sheet = sheetNamed(readWorkbook(bytes, file), basename(file.file, '.xlsx'), file.file);
  const pairs = new Map<string, { importance?: LabelledRow; level?: LabelledRow }>();
  const names = new Map<string, string>();
  for (const row of labelledSheetRows(sheet, columns)) {
    const elementId = cellOf(row, 'Element ID');
    const key = `${knownOnetCode(row, known)} ${elementId}`;
    const pair = pairs.get(key) ?? {};
    const scale = labelIn(row, 'Scale ID', scaleWords);
    if (pair[scale]) {
      throw new PipelineError(`The ${scale} of ${key} comes twice.`, row.place, getAgain(file));
    }
    pair[scale] = row;
    pairs.set(key, pair);
    names.set(elementId, cellOf(row, 'Element Name'));
  }
  const rows = [...pairs].map(([key, { importance, level }]) => {
    if (importance && level) return ratingRow(importance, level);
    throw new PipelineError(
      `${key} has ${importance ? 'no level' : 'no importance'}.`,
      (importance ?? level)?.place ?? { file: file.file },
      getAgain(file),
    );
  });
  return { rows, names };
}

function ratingRow(importance: LabelledRow, level: LabelledRow): ShapedRow {
  return {
    onet_code: cellOf(importance, codeColumn),
    element_id: cellOf(importance, 'Element ID'),
    importance: valueIn(importance, 'Data Value', 1, 5),
    level: valueIn(level, 'Data Value', 0, 7),
    suppress: suppressOf(importance, level),
    not_relevant: labelIn(level, 'Not Relevant', relevanceWords),
    date: monthIn(importance, 'Date'),
  };
}

function suppressOf(importance: LabelledRow, level: LabelledRow): string {
  const ofImportance = labelIn(importance, 'Recommend Suppress', suppressWords);
  const ofLevel = labelIn(level, 'Recommend Suppress', suppressWords);
  if (ofImportance === 'yes') return ofLevel === 'yes' ? 'both' : 'importance';
  if (ofLevel === 'yes') return 'level';
  return ofImportance === 'not-assessed' ? 'not-assessed' : 'none';
}
