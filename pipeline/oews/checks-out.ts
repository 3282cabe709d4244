import { oewsNational } from '../../src/facts/tables/oews.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import { placeIn } from './place-in-table.ts';
import { agencyColumn } from './source-columns.ts';
import { tolerances } from './tolerances.ts';
import type { TopCode } from './top-code.ts';

const declare =
  'Look at the cell in the source; if the agency slipped, declare it in data/corrections.csv.';
const points = ['p10', 'p25', 'median', 'p75', 'p90'] as const;
const periods = ['hourly', 'annual'] as const;

/** A printed number, or undefined where a reason stands or the file has no such column. */
export function numberIn(row: ShapedRow, column: string): number | undefined {
  const cell = row[column] ?? '';
  const value = Number(cell);
  return cell === '' || Number.isNaN(value) ? undefined : value;
}

/** What a row is about: in a table of the nation its code, elsewhere its whole key. */
export const subjectOf = ({ table }: ShapedTable, row: ShapedRow): string =>
  table === oewsNational ? (row.code ?? '') : keyOf(table, row);

/** A higher percentile is never lower; a top-coded one counts as higher than any printed. */
export function checkPercentileOrder(table: ShapedTable): void {
  for (const row of table.rows) {
    for (const period of periods) {
      let highest = { column: '', value: 0 };
      for (const point of points) {
        const column = `${period}_${point}`;
        const value = row[column] === 'top-coded' ? Infinity : numberIn(row, column);
        if (value === undefined) continue;
        if (value < highest.value) {
          throw new PipelineError(
            `The figure of ${subjectOf(table, row)} is ${row[column] ?? ''}, less than ${agencyColumn(highest.column)}, ${row[highest.column] ?? ''}.`,
            placeIn(table, row, column),
            declare,
          );
        }
        highest = { column, value };
      }
    }
  }
}

/** Where both are published, the year's pay is 2,080 times the hour's, within rounding. */
export function checkAnnualAgainstHourly(table: ShapedTable): void {
  for (const row of table.rows) {
    for (const point of ['mean', ...points]) {
      const [hour, year] = [numberIn(row, `hourly_${point}`), numberIn(row, `annual_${point}`)];
      if (hour === undefined || year === undefined) continue;
      if (Math.abs(year - hour * 2080) <= tolerances.annualAgainstHourly) continue;
      throw new PipelineError(
        `The figure of ${subjectOf(table, row)} is ${String(year)} a year and ${String(hour)} an hour, which do not agree at 2,080 hours.`,
        placeIn(table, row, `annual_${point}`),
        declare,
      );
    }
  }
}

/**
 * The top code in force: the stated one, or undefined when the release marks no wage with it and
 * prints higher ones.
 */
export function topCodeInForce(
  table: ShapedTable,
  stated: TopCode | undefined,
): TopCode | undefined {
  if (!stated) return undefined;
  const marked = table.rows.some((row) => Object.values(row).includes('top-coded'));
  return marked || !firstAbove(table, stated) ? stated : undefined;
}

/** No percentile from the top code up is printed as a number. */
export function checkTopCode(table: ShapedTable, topCode: TopCode): void {
  const above = firstAbove(table, topCode);
  if (!above) return;
  const { row, column, limit } = above;
  throw new PipelineError(
    `The figure of ${subjectOf(table, row)} is ${row[column] ?? ''}, though the release prints none from ${limit} up.`,
    placeIn(table, row, column),
    declare,
  );
}

function firstAbove(table: ShapedTable, topCode: TopCode) {
  for (const period of periods) {
    const limit = topCode[period];
    for (const column of points.map((point) => `${period}_${point}`)) {
      const row = table.rows.find((line) => (numberIn(line, column) ?? 0) >= Number(limit));
      if (row) return { row, column, limit };
    }
  }
  return undefined;
}

/** A code stands once, or as broad and detailed with the same figures. */
export function checkCodesUnique(table: ShapedTable): void {
  const seen = new Map<string, ShapedRow>();
  for (const row of table.rows) {
    const code = row.code ?? '';
    const earlier = seen.get(code);
    seen.set(code, row);
    if (!earlier) continue;
    const levels = [earlier.level, row.level].sort().join(' and ');
    const differing = Object.keys(row).find(
      (column) => column !== 'level' && row[column] !== earlier[column],
    );
    const remedy = 'Get the file again; if the agency prints it so, find out which line is meant.';
    if (levels !== 'broad and detailed') {
      const what = `The code ${code} stands twice, as ${levels}.`;
      throw new PipelineError(what, placeIn(table, row, 'occ_code'), remedy);
    }
    if (differing !== undefined) {
      const what = `The code ${code} stands twice with different figures.`;
      throw new PipelineError(what, placeIn(table, row, differing), remedy);
    }
  }
}
