import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { numberIn } from './checks-out.ts';
import { placeIn } from './place-in-table.ts';
import { agencyColumn } from './source-columns.ts';
import { tolerances } from './tolerances.ts';

const detailedOf = (table: ShapedTable) => table.rows.filter((row) => row.level === 'detailed');
const fileOf = (table: ShapedTable) =>
  [...(table.places?.values() ?? [])][0]?.file ?? `oews ${table.release ?? ''}`;

/** Within one classification, a release covers as many occupations as the one before. */
export function checkCoverage(table: ShapedTable, previous: ShapedTable): void {
  const covered = (release: ShapedTable) => detailedOf(release).filter(hasMiddleWage).length;
  const [now, before] = [covered(table), covered(previous)];
  const declared = tolerances.declaredCoverageLoss[table.release ?? ''];
  if (before - now <= (declared?.lines ?? tolerances.coverageLoss)) return;
  throw new PipelineError(
    `Only ${String(now)} detailed occupations have a middle wage, where ${previous.release ?? ''} has ${String(before)}.`,
    { file: fileOf(table) },
    'Get the file again; if the agency publishes fewer, say why in pipeline/oews/tolerances.ts.',
  );
}

function hasMiddleWage(row: ShapedRow): boolean {
  return [row.annual_median, row.hourly_median].some(
    (cell) => cell === 'top-coded' || !Number.isNaN(Number(cell)),
  );
}

/** Pay and employment are of the size they had in the release before. */
export function checkMagnitude(table: ShapedTable, previous: ShapedTable): void {
  const before = new Map(detailedOf(previous).map((row) => [row.code, row]));
  for (const column of ['annual_median', 'hourly_median'] as const) {
    const steps: number[] = [];
    for (const row of detailedOf(table)) {
      const old = before.get(row.code);
      const [was, is] = [old && numberIn(old, column), numberIn(row, column)];
      if (was === undefined || is === undefined) continue;
      steps.push(is / was);
      if (is / was <= tolerances.medianFactor && was / is <= tolerances.medianFactor) continue;
      throw new PipelineError(
        `The figure of ${row.code ?? ''} is ${String(is)}, where ${previous.release ?? ''} has ${String(was)}.`,
        placeIn(table, row, column),
        'Look at the cell in the source; if the agency slipped, declare it in data/corrections.csv, and if it is right, raise medianFactor in pipeline/oews/tolerances.ts.',
      );
    }
    checkMiddleStep(steps, table, previous, column);
  }
  checkTotalStep(table, previous);
}

function checkMiddleStep(
  steps: number[],
  table: ShapedTable,
  previous: ShapedTable,
  column: string,
): void {
  const middle = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)];
  const { least, most } = tolerances.middleStep;
  if (middle === undefined || (middle >= least && middle <= most)) return;
  throw new PipelineError(
    `In the middle the figures are ${middle.toFixed(2)} times those of ${previous.release ?? ''}.`,
    { file: fileOf(table), column: agencyColumn(column) },
    'Check that the column holds what its header says; if pay moved that far, say why in pipeline/oews/tolerances.ts.',
  );
}

function checkTotalStep(table: ShapedTable, previous: ShapedTable): void {
  const totalOf = ({ rows }: ShapedTable) => rows.find((row) => row.level === 'total');
  const [row, old] = [totalOf(table), totalOf(previous)];
  const [is, was] = [row && numberIn(row, 'employment'), old && numberIn(old, 'employment')];
  if (!row || is === undefined || was === undefined) return;
  const { least, most } = tolerances.totalStep;
  if (is / was >= least && is / was <= most) return;
  throw new PipelineError(
    `The total is ${is.toLocaleString('en-US')} employees, where ${previous.release ?? ''} has ${was.toLocaleString('en-US')}.`,
    placeIn(table, row, 'employment'),
    'Get the file again; if employment moved that far, say why in pipeline/oews/tolerances.ts.',
  );
}
