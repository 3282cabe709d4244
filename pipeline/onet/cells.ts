import { cellOf, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';

export const codeColumn = 'O*NET-SOC Code';

/** The O*NET code of a row. Throws a PipelineError when it is not in `known`. */
export function knownOnetCode(
  row: LabelledRow,
  known: ReadonlySet<string>,
  column = codeColumn,
): string {
  const code = cellOf(row, column);
  if (known.has(code)) return code;
  throw wrongCell(
    row,
    column,
    `The code ${code} is not in Occupation Data.txt.`,
    'Use files of one and the same O*NET release.',
  );
}

/** A number within the scale, as printed; `n/a` is not published. Throws a PipelineError. */
export function valueIn(row: LabelledRow, column: string, low: number, high: number): string {
  const cell = cellOf(row, column);
  if (cell === 'n/a') return 'not-published';
  const value = Number(cell);
  if (cell !== '' && value >= low && value <= high) return String(value);
  throw wrongCell(
    row,
    column,
    `"${cell}" is not a number from ${String(low)} to ${String(high)}.`,
    'See the Scales Reference of the release; get the file again if it is damaged.',
  );
}

/** `08/2023` as `2023-08`. Throws a PipelineError. */
export function monthIn(row: LabelledRow, column: string): string {
  const cell = cellOf(row, column);
  const [, month, year] = /^(\d{2})\/(\d{4})$/.exec(cell) ?? [];
  if (month && year) return `${year}-${month}`;
  throw wrongCell(row, column, `"${cell}" is not a month.`, 'Expected one such as 08/2023.');
}

/** The word of ours for a label. Throws a PipelineError that lists the labels we know. */
export function labelIn<Word extends string>(
  row: LabelledRow,
  column: string,
  words: ReadonlyMap<string, Word>,
): Word {
  const cell = cellOf(row, column);
  const word = words.get(cell);
  if (word !== undefined) return word;
  throw wrongCell(
    row,
    column,
    `"${cell}" is not a label we know.`,
    `Known are ${[...words.keys()].map((known) => `"${known}"`).join(', ')}; look in the data dictionary of the release what it means.`,
  );
}

/** "Recommend Suppress". Experts' answers have no sampling error and are not assessed. */
export const suppressWords: ReadonlyMap<string, 'yes' | 'no' | 'not-assessed'> = new Map([
  ['Y', 'yes'],
  ['N', 'no'],
  ['n/a', 'not-assessed'],
  ['', 'not-assessed'],
]);
