import { numberIn } from '../oews/checks-out.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { areaTolerances } from './tolerances.ts';

/** Too few occupations to say anything of a place as a whole. */
const fewest = 20;

/**
 * Each place against itself in the release before: pay in the middle of its occupations, and the
 * employees of all of them, have not leapt. Two places whose names were exchanged, or one whose
 * figures were multiplied, are found so. `placeIn` says where a row stands. Throws a PipelineError.
 */
export function checkEachPlace(
  table: ShapedTable,
  previous: ShapedTable,
  placeIn: (table: ShapedTable, row: ShapedRow | undefined, column: string) => ErrorPlace,
): void {
  const before = Map.groupBy(previous.rows, (row) => row.place ?? '');
  for (const [place, rows] of Map.groupBy(table.rows, (row) => row.place ?? '')) {
    const pairs = pairsOf(rows, before.get(place) ?? []);
    const steps = bothIn(pairs, 'annual_median').map(([is, was]) => is / was);
    const jobs = bothIn(pairs, 'employment');
    const middle = steps.toSorted((one, other) => one - other)[Math.floor(steps.length / 2)];
    const growth = sumOf(jobs.map(([is]) => is)) / sumOf(jobs.map(([, was]) => was));
    if (steps.length >= fewest && middle !== undefined) {
      hold(middle, areaTolerances.middleStepOfPlace, 'pay in the middle is', 'annual_median');
    }
    if (jobs.length >= fewest) {
      hold(growth, areaTolerances.growthOfPlace, 'there are in all', 'employment');
    }

    function hold(
      step: number,
      { least, most }: { readonly least: number; readonly most: number },
      what: string,
      column: string,
    ): void {
      if (step >= least && step <= most) return;
      const unit = column === 'employment' ? ' as many employees as' : ' that of';
      throw new PipelineError(
        `In ${place} ${what} ${step.toFixed(2)} times${unit} ${previous.release ?? ''}.`,
        placeIn(table, rows[0], column),
        'Make sure that the rows are of that place; if the agency revised it so far, say why in pipeline/oews-places/tolerances.ts.',
      );
    }
  }
}

/** Detailed lines of a place with those of the same occupations before. */
function pairsOf(
  rows: readonly ShapedRow[],
  before: readonly ShapedRow[],
): (readonly [ShapedRow, ShapedRow])[] {
  const old = new Map(before.map((row) => [row.code ?? '', row]));
  return rows.flatMap((row) => {
    const was = old.get(row.code ?? '');
    return was === undefined || row.code?.endsWith('0000') ? [] : [[row, was] as const];
  });
}

const bothIn = (
  pairs: readonly (readonly [ShapedRow, ShapedRow])[],
  column: string,
): [number, number][] =>
  pairs.flatMap(([row, old]) => {
    const [is, was] = [numberIn(row, column), numberIn(old, column)];
    return is === undefined || !was ? [] : [[is, was]];
  });

const sumOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0);
