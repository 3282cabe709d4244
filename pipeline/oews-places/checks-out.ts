import { checkMeans } from '../oews/check-bounds.ts';
import { checkAnnualAgainstHourly, checkPercentileOrder, numberIn } from '../oews/checks-out.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import type { ShapedRow, ShapedSoFar, ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import { checkEachPlace } from './check-each-place.ts';
import { checkQuotients } from './check-quotients.ts';
import { nationalList } from './national-list.ts';
import { placeIn } from '../oews/place-in-table.ts';
import { areaTolerances } from './tolerances.ts';

type National = ReadonlyMap<string, ShapedRow>;

const territories = new Set(['GU', 'PR', 'VI']);
const isState = (place: string) => !territories.has(place);

/** Checks on tables of states or metros, oldest release first. Throws a PipelineError. */
export function checkAreaTables(tables: readonly ShapedTable[], soFar: ShapedSoFar): void {
  let previous: ShapedTable | undefined;
  for (const table of tables) {
    const national = nationalList(soFar, table.release ?? '');
    checkPercentileOrder(table);
    checkAnnualAgainstHourly(table);
    checkAgainstNation(table, national);
    checkQuotients(table, national);
    if (table.table.name === 'oews-state') checkSums(table, national, 'states', isState);
    checkMeans(table, areaTolerances.meanBeyondPercentiles);
    if (previous) {
      checkMiddleStep(table, previous);
      checkEachPlace(table, previous, placeIn);
    }
    previous = table;
  }
}

/** Medians are of the size of the nation's, one by one and in the middle. */
export function checkAgainstNation(table: ShapedTable, national: National): void {
  for (const column of ['annual_median', 'hourly_median']) {
    const ratios: number[] = [];
    for (const row of table.rows) {
      const nation = national.get(row.code ?? '');
      const [here, there] = [numberIn(row, column), nation && numberIn(nation, column)];
      if (here === undefined || !there) continue;
      const ratio = here / there;
      ratios.push(ratio);
      if (ratio <= areaTolerances.medianFactor && ratio >= 1 / areaTolerances.medianFactor)
        continue;
      throw new PipelineError(
        `The figure of ${keyOf(table.table, row)} is ${String(here)}, where the nation has ${String(there)}.`,
        placeIn(table, row, column),
        'Look at the cell in the source; if the agency slipped, declare it in data/corrections.csv, and if it is right, raise medianFactor in pipeline/oews-places/tolerances.ts.',
      );
    }
    const { least, most } = areaTolerances.middleOfMedians;
    checkMiddle(ratios, least, most, 'those of the nation', placeIn(table, undefined, column));
  }
}

/**
 * The states, or the metropolitan and nonmetropolitan areas together, have no more employees than
 * the nation; territories are not counted in it.
 */
export function checkSums(
  table: ShapedTable,
  national: National,
  what: 'states' | 'areas',
  isCounted: (place: string) => boolean,
): void {
  const sums = new Map<string, { employees: number; lines: number }>();
  for (const row of table.rows) {
    const employees = numberIn(row, 'employment');
    if (employees === undefined || !isCounted(row.place ?? '')) continue;
    const sum = sums.get(row.code ?? '') ?? { employees: 0, lines: 0 };
    sum.employees += employees;
    sum.lines += 1;
    sums.set(row.code ?? '', sum);
  }
  const share = areaTolerances.statesAboveNation[table.release ?? ''] ?? 0;
  for (const [code, { employees, lines }] of sums) {
    const nation = national.get(code);
    const all = nation && numberIn(nation, 'employment');
    const rounding = areaTolerances.roundingPerLine * (lines + 1);
    if (all === undefined || employees <= all * (1 + share) + rounding) continue;
    throw new PipelineError(
      `The ${what} have ${employees.toLocaleString('en-US')} employees in ${code}, more than the ${all.toLocaleString('en-US')} of the nation.`,
      placeIn(table, undefined, 'employment'),
      'Make sure that both files are of one release; if the agency prints it so, say why in pipeline/oews-places/tolerances.ts.',
    );
  }
}

/** Pay as a whole has not leapt since the release before. */
function checkMiddleStep(table: ShapedTable, previous: ShapedTable): void {
  const before = new Map(previous.rows.map((row) => [keyOf(previous.table, row), row]));
  const steps = table.rows.flatMap((row) => {
    const old = before.get(keyOf(table.table, row));
    const [is, was] = [numberIn(row, 'annual_median'), old && numberIn(old, 'annual_median')];
    return is && was ? [is / was] : [];
  });
  const { least, most } = areaTolerances.middleStep;
  const place = placeIn(table, undefined, 'annual_median');
  checkMiddle(steps, least, most, `those of ${previous.release ?? ''}`, place);
}

function checkMiddle(
  ratios: readonly number[],
  least: number,
  most: number,
  what: string,
  place: ErrorPlace,
): void {
  const middle = ratios.toSorted((a, b) => a - b)[Math.floor(ratios.length / 2)];
  if (middle === undefined || (middle >= least && middle <= most)) return;
  throw new PipelineError(
    `In the middle the figures are ${middle.toFixed(2)} times ${what}.`,
    place,
    'Check that the column holds what its header says; if pay moved that far, say why in pipeline/oews-places/tolerances.ts.',
  );
}
