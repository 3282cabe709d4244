import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { numberIn } from './checks-out.ts';
import { placeIn } from './place-in-table.ts';
import { tolerances } from './tolerances.ts';

/**
 * The detailed lines add up to the published total (where there is none, to the major groups):
 * never more than rounding allows, and less only by what is not published.
 */
export function checkTotals(table: ShapedTable, withoutResiduals: boolean): void {
  const total = publishedTotal(table);
  if (!total) return;
  const detailed = table.rows.filter((row) => row.level === 'detailed');
  const sum = sumOf(detailed);
  const rounding = tolerances.roundingPerLine * (detailed.length + total.lines);
  const share = withoutResiduals
    ? tolerances.unpublishedShareWithoutResiduals
    : tolerances.unpublishedShare;
  const least = total.employment * (1 - share) - rounding;
  const most = total.employment + rounding;
  if (sum >= least && sum <= most) return;
  throw new PipelineError(
    `The detailed lines add up to ${sum.toLocaleString('en-US')} employees, where the total is ${total.employment.toLocaleString('en-US')}.`,
    placeIn(table, total.row, 'employment'),
    'Get the file again; if the agency leaves more out than before, say why in pipeline/oews/tolerances.ts.',
  );
}

interface Total {
  readonly employment: number;
  readonly lines: number;
  readonly row: ShapedRow;
}

/** The total line, or all major groups when there is no total. Undefined when one is missing. */
function publishedTotal(table: ShapedTable): Total | undefined {
  const level = table.rows.some((row) => row.level === 'total') ? 'total' : 'major';
  const rows = table.rows.filter((row) => row.level === level);
  const [row] = rows;
  if (!row || rows.some((line) => numberIn(line, 'employment') === undefined)) return undefined;
  return { employment: sumOf(rows), lines: rows.length, row };
}

function sumOf(rows: readonly ShapedRow[]): number {
  return rows.reduce((sum, row) => sum + (numberIn(row, 'employment') ?? 0), 0);
}
