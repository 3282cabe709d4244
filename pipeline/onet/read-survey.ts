import { PipelineError } from '../pipeline-error.ts';
import { tabSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell } from '../read/labelled-rows.ts';
import type { ShapedRow, SourceFile } from '../source.ts';
import { codeColumn, knownOnetCode, labelIn, monthIn, suppressWords, valueIn } from './cells.ts';

/** RL education, RW experience, PT plant training, OJ on-the-job; IM importance is not kept. */
const scaleWords = new Map([
  ['RL', 'RL'],
  ['RW', 'RW'],
  ['PT', 'PT'],
  ['OJ', 'OJ'],
  ['IM', 'left-out'],
] as const);

/** A question or an answer of the survey; `category` is empty for a question. */
export interface SurveyName {
  readonly element_id: string;
  readonly category: string;
  readonly name: string;
}

/** The questions and answers of the survey, each name up to the explanation after a dash. */
export function readSurveyNames(bytes: Uint8Array, file: SourceFile): SurveyName[] {
  const columns = ['Element ID', 'Element Name', 'Category', 'Category Description'] as const;
  const rows = tabSeparatedRows(bytes, file, columns);
  const questions = new Map(
    rows.map((row) => [cellOf(row, 'Element ID'), cellOf(row, 'Element Name')]),
  );
  return [
    ...[...questions].map(([element_id, name]) => ({ element_id, category: '', name })),
    ...rows.map((row) => ({
      element_id: cellOf(row, 'Element ID'),
      category: cellOf(row, 'Category'),
      name: cellOf(row, 'Category Description').replace(/ - .*$/, ''),
    })),
  ];
}

/**
 * The share of each answer for each occupation. Throws a PipelineError when an answer has no name
 * or the answers to a question do not add up to 100.
 */
export function readSurvey(
  bytes: Uint8Array,
  file: SourceFile,
  known: ReadonlySet<string>,
  names: readonly SurveyName[],
): ShapedRow[] {
  const columns = [
    codeColumn,
    'Element ID',
    'Scale ID',
    'Category',
    'Data Value',
    'N',
    'Recommend Suppress',
    'Date',
    'Domain Source',
  ] as const;
  const named = new Set(names.map(({ element_id, category }) => `${element_id} ${category}`));
  const totals = new Map<string, number>();
  const answers: ShapedRow[] = [];
  for (const row of tabSeparatedRows(bytes, file, columns)) {
    const scale = labelIn(row, 'Scale ID', scaleWords);
    if (scale === 'left-out') continue;
    const category = cellOf(row, 'Category');
    if (!named.has(`${cellOf(row, 'Element ID')} ${category}`)) {
      throw wrongCell(
        row,
        'Category',
        `The answer ${category} has no name.`,
        'Use the categories of the same O*NET release.',
      );
    }
    const onetCode = knownOnetCode(row, known);
    const percent = valueIn(row, 'Data Value', 0, 100);
    const question = `${onetCode} ${scale}`;
    totals.set(question, (totals.get(question) ?? 0) + Number(percent));
    answers.push({
      onet_code: onetCode,
      scale,
      category,
      percent,
      answers: valueIn(row, 'N', 0, Infinity),
      suppress: labelIn(row, 'Recommend Suppress', suppressWords),
      who: cellOf(row, 'Domain Source'),
      date: monthIn(row, 'Date'),
    });
  }
  checkTotals(totals, file);
  return answers;
}

function checkTotals(totals: ReadonlyMap<string, number>, file: SourceFile): void {
  for (const [question, total] of totals) {
    if (Math.abs(total - 100) <= 0.1) continue;
    throw new PipelineError(
      `The answers of ${question} add up to ${total.toFixed(2)} percent.`,
      { file: file.file, column: 'Data Value' },
      'A row is missing or doubled: get the file again.',
    );
  }
}
