import { projections } from '../../src/facts/tables/projections.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { listedEditions } from './projections-file.ts';

const { newest, before } = listedEditions;

/** The workbook that an edition is read from; that of the newest for one that is not listed. */
const workbookOf = (release: string | undefined) =>
  release === before.workbook.release ? before.workbook : newest.workbook;

/** How many line items each edition has. */
const publishedLineItems: ReadonlyMap<string, number> = new Map([['2024-34', 832]]);

/** Half of the last printed digit of a count in thousands, as jobs. */
const halfDigit = 50;
const years = 10;

/** Checks the shaped projections against themselves. Throws a PipelineError. */
export function checkProjections(tables: readonly ShapedTable[]): void {
  for (const { table, release, rows } of tables) {
    if (table.name !== projections.name) continue;
    // An edition that is held in part was held against its promise as it was read.
    if (rows.every((row) => row.jobs_base === '')) continue;
    const { file, url } = workbookOf(release);
    const lineItems = rows.filter((row) => row.level === 'line-item');
    checkCount(lineItems.length, release ?? '', file, url);
    for (const row of rows) checkArithmetic(row, file);
    checkSums(rows, lineItems, file);
  }
}

function checkCount(found: number, release: string, file: string, url: string): void {
  const expected = publishedLineItems.get(release);
  if (expected === undefined || expected === found) return;
  throw new PipelineError(
    `There are ${String(found)} line items; the edition ${release} has ${String(expected)}.`,
    { file, sheet: 'Table 1.2' },
    `Get the workbook again from ${url}.`,
  );
}

/** The sums that the printed figures must satisfy, each within its rounding. */
export function checkArithmetic(row: ShapedRow, file: string): void {
  const value = (column: string) => Number(row[column]);
  const [base, projected, change] = [
    value('jobs_base'),
    value('jobs_projected'),
    value('change_number'),
  ];
  const percentSlack =
    0.05 + (base > 0 ? (halfDigit * (100 + Math.abs(value('change_percent')))) / base : Infinity);
  const sums: readonly (readonly [string, number, number])[] = [
    ['change_number', projected - base, 3 * halfDigit],
    ['change_percent', (100 * change) / base, percentSlack],
    ['separation_rate', value('exit_rate') + value('transfer_rate'), 0.15],
    ['separations', value('exits') + value('transfers'), 3 * halfDigit],
    ['openings', value('separations') + change / years, 2 * halfDigit + halfDigit / years],
  ];
  for (const [column, expected, slack] of sums) {
    const difference = Math.abs(value(column) - expected);
    if (Number.isNaN(difference) || difference <= slack * 1.0001) continue;
    throw new PipelineError(
      `${row.code ?? ''} has a ${column} of ${row[column] ?? ''}; its other figures give ${String(Number(expected.toFixed(2)))}.`,
      { file, column },
      'Compare the row with Tables 1.2 and 1.10; declare an error of the agency in data/corrections.csv.',
    );
  }
}

function checkSums(rows: ShapedTable['rows'], lineItems: ShapedTable['rows'], file: string): void {
  const total = rows.find((row) => row.code === '00-0000');
  if (!total) return;
  for (const column of ['jobs_base', 'jobs_projected', 'change_number', 'openings']) {
    const sum = lineItems.reduce((all, row) => all + Number(row[column]), 0);
    if (Math.abs(sum - Number(total[column])) <= halfDigit * Math.sqrt(lineItems.length) * 3)
      continue;
    throw new PipelineError(
      `The line items add up to ${String(sum)}; the total is ${total[column] ?? ''}.`,
      { file, sheet: 'Table 1.2', column },
      'A row is missing, doubled or in other units: compare the sheet with the row count.',
    );
  }
}
