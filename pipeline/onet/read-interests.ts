import { tabSeparatedRows } from '../read/delimited.ts';
import { cellOf } from '../read/labelled-rows.ts';
import type { SourceFile } from '../source.ts';
import { codeColumn, knownOnetCode, labelIn, valueIn } from './cells.ts';
import type { Ratings } from './read-ratings.ts';

const scaleWords = new Map([
  ['OI', 'score'],
  ['IH', 'order'],
] as const);

/** The six interest scores of each occupation; the order of the highest is left out. */
export function readInterests(
  bytes: Uint8Array,
  file: SourceFile,
  known: ReadonlySet<string>,
): Ratings {
  const columns = [codeColumn, 'Element ID', 'Element Name', 'Scale ID', 'Data Value'] as const;
  const scores = tabSeparatedRows(bytes, file, columns).filter(
    (row) => labelIn(row, 'Scale ID', scaleWords) === 'score',
  );
  return {
    names: new Map(
      scores.map((row) => [cellOf(row, 'Element ID'), cellOf(row, 'Element Name')] as const),
    ),
    rows: scores.map((row) => ({
      onet_code: knownOnetCode(row, known),
      element_id: cellOf(row, 'Element ID'),
      score: valueIn(row, 'Data Value', 1, 7),
    })),
  };
}
