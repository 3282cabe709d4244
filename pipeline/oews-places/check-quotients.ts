import { numberIn } from '../oews/checks-out.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import { placeIn } from '../oews/place-in-table.ts';
import { areaTolerances } from './tolerances.ts';

interface Counted {
  readonly row: ShapedRow;
  /** The share of the nation's jobs that the area has, as this occupation has it. */
  readonly share: number;
  /** How far rounding alone may put that off. */
  readonly rounding: number;
}

/**
 * Head counts and location quotients of an area agree: count ÷ (quotient × the nation's count) is
 * the area's share of all jobs, whichever occupation it is worked out from. Throws a
 * PipelineError at the first that is off by more than rounding explains.
 */
export function checkQuotients(table: ShapedTable, national: ReadonlyMap<string, ShapedRow>): void {
  const counted = table.rows.flatMap((row) => countedIn(row, national) ?? []);
  for (const ofArea of Map.groupBy(counted, ({ row }) => row.place ?? '').values()) {
    const shares = ofArea.map(({ share }) => share).sort((a, b) => a - b);
    const middle = shares[Math.floor(shares.length / 2)] ?? 0;
    for (const { row, share, rounding } of ofArea) {
      if (Math.abs(share / middle - 1) <= rounding + areaTolerances.quotient) continue;
      throw new PipelineError(
        `The location quotient of ${keyOf(table.table, row)} is ${row.location_quotient ?? ''} where ${row.employment ?? ''} employees are counted, which does not agree with the other occupations of the area.`,
        placeIn(table, row, 'loc_quotient'),
        'Look at both cells in the source: one of the columns may hold something else. If the agency slipped, declare it in data/corrections.csv.',
      );
    }
  }
}

/** Undefined for small counts and quotients, whose rounding says nothing. */
function countedIn(row: ShapedRow, national: ReadonlyMap<string, ShapedRow>): Counted | undefined {
  const nation = national.get(row.code ?? '');
  const [count, quotient] = [numberIn(row, 'employment'), numberIn(row, 'location_quotient')];
  const all = nation && numberIn(nation, 'employment');
  if (!count || !quotient || !all) return undefined;
  if (
    count < areaTolerances.quotientFrom.employees ||
    quotient < areaTolerances.quotientFrom.quotient
  ) {
    return undefined;
  }
  return { row, share: count / (quotient * all), rounding: 5 / count + 0.005 / quotient };
}
