import { isCollapsed } from '../../src/domain/pay/collapsed-pay.ts';
import { factId } from '../../src/domain/figures/fact-id.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { percentilePoints } from '../../src/domain/figures/measure.ts';
import { numberIn } from '../oews/checks-out.ts';
import type { ShapedRow, ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';

/** Which rows of a table have percentiles that rest on a handful of answers, as a sentence; none when none. */
export function noteCollapsed(table: ShapedTable): string[] {
  const rows = table.rows.filter((row) => isCollapsed(percentilesOf(row, table.release ?? '')));
  if (rows.length === 0) return [];
  const keys = rows.map((row) => keyOf(table.table, row));
  return [
    `${table.table.title}, ${table.release ?? ''}: ${String(rows.length)} rows have two equal percentiles beside one that is more than three times off, which a handful of answers makes: ${keys.join(', ')}.`,
  ];
}

function percentilesOf(row: ShapedRow, release: string): Figure[] {
  return percentilePoints.map((point): Figure => {
    const measure = `annual-${point}`;
    const place = row.place ?? 'US';
    const id = factId({ dataset: 'oews', release, place, code: row.code ?? '', measure });
    const value = numberIn(row, `annual_${point}`);
    return value === undefined
      ? { id, unit: 'usd-year', missing: 'not-published' }
      : { id, unit: 'usd-year', value };
  });
}
