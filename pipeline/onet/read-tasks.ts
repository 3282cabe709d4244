import { tabSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell } from '../read/labelled-rows.ts';
import type { ShapedRow, SourceFile } from '../source.ts';
import { codeColumn, knownOnetCode, labelIn, monthIn } from './cells.ts';

const kindWords = new Map([
  ['Core', 'core'],
  ['Supplemental', 'supplemental'],
  ['n/a', 'not-rated'],
] as const);

/** The tasks of each occupation in O*NET's own words, in the order of the file. */
export function readTasks(
  bytes: Uint8Array,
  file: SourceFile,
  known: ReadonlySet<string>,
): ShapedRow[] {
  const columns = [codeColumn, 'Task ID', 'Task', 'Task Type', 'Date'] as const;
  const counts = new Map<string, number>();
  return tabSeparatedRows(bytes, file, columns).map((row) => {
    const onetCode = knownOnetCode(row, known);
    const rank = (counts.get(onetCode) ?? 0) + 1;
    counts.set(onetCode, rank);
    const task = cellOf(row, 'Task');
    if (!/^[A-Z].{8,}\.$/.test(task)) {
      throw wrongCell(
        row,
        'Task',
        `"${task}" is no whole sentence.`,
        'The file may be cut short or shifted; get it again.',
      );
    }
    return {
      onet_code: onetCode,
      rank: String(rank),
      kind: labelIn(row, 'Task Type', kindWords),
      date: monthIn(row, 'Date'),
      task,
    };
  });
}
