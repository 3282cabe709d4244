import { PipelineError } from '../pipeline-error.ts';
import type { ShapedTable } from '../source.ts';
import { numberIn, subjectOf } from './checks-out.ts';
import { placeIn } from './place-in-table.ts';
import { agencyColumn } from './source-columns.ts';
import { tolerances } from './tolerances.ts';

const declare =
  'Look at the cell in the source; if the agency slipped, declare it in data/corrections.csv.';

/**
 * A mean lies between the 10th and the 90th percentile of the same pay, or beyond them by no more
 * than the factor `beyond`. Throws a PipelineError.
 */
export function checkMeans(table: ShapedTable, beyond = 1): void {
  for (const row of table.rows) {
    for (const period of ['hourly', 'annual'] as const) {
      const mean = numberIn(row, `${period}_mean`);
      if (mean === undefined) continue;
      const low = numberIn(row, `${period}_p10`) ?? 0;
      const high = numberIn(row, `${period}_p90`) ?? Infinity;
      if (mean >= low / beyond && mean <= high * beyond) continue;
      const [side, point] = mean < low ? ['less', 'p10'] : ['more', 'p90'];
      throw new PipelineError(
        `The mean of ${subjectOf(table, row)} is ${row[`${period}_mean`] ?? ''}, ${side} than ${agencyColumn(`${period}_${point}`)}, ${row[`${period}_${point}`] ?? ''}.`,
        placeIn(table, row, `${period}_mean`),
        declare,
      );
    }
  }
}

/** Relative standard errors are of the size that the agency publishes. Throws a PipelineError. */
export function checkErrors(table: ShapedTable): void {
  for (const [column, most] of Object.entries(tolerances.largestError)) {
    const row = table.rows.find((line) => (numberIn(line, column) ?? 0) > most);
    if (!row) continue;
    throw new PipelineError(
      `The standard error of ${row.code ?? ''} is ${row[column] ?? ''} percent, more than any that is published.`,
      placeIn(table, row, column),
      `${declare} A limit may be raised in pipeline/oews/tolerances.ts.`,
    );
  }
  const [employment, mean] = ['employment_rse', 'mean_rse'].map((column) => middle(table, column));
  if (employment === undefined || mean === undefined || employment >= mean) return;
  throw new PipelineError(
    `In the middle the error of employment is ${String(employment)} percent, less than that of the mean, ${String(mean)}.`,
    placeIn(table, table.rows[0] ?? {}, 'employment_rse'),
    'Pay is always known better than employment: make sure that the two columns are not swapped.',
  );
}

/** The middle one of a column, where enough lines have one. */
function middle(table: ShapedTable, column: string): number | undefined {
  const errors = table.rows
    .flatMap((row) => numberIn(row, column) ?? [])
    .sort((one, other) => one - other);
  return errors[Math.floor(errors.length / 2)];
}

/**
 * Pay by the hour and by the year are published both or not at all, unless the line is marked for
 * one of them only. Throws a PipelineError.
 */
export function checkBothPeriods(table: ShapedTable): void {
  for (const row of table.rows) {
    if (row.pay_basis !== 'both') continue;
    for (const point of ['mean', 'p10', 'p25', 'median', 'p75', 'p90']) {
      const [hour, year] = [`hourly_${point}`, `annual_${point}`];
      const withheld = [hour, year].filter((column) => row[column] === 'not-published');
      const [column] = withheld;
      if (withheld.length !== 1 || column === undefined) continue;
      throw new PipelineError(
        `${row.code ?? ''} has no ${agencyColumn(column)}, though ${agencyColumn(column === year ? hour : year)} is there and no mark says that only one of the two is published.`,
        placeIn(table, row, column),
        declare,
      );
    }
  }
}
