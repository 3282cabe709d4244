import { numberIn } from '../oews/checks-out.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import { placeIn } from '../oews/place-in-table.ts';

/**
 * A table of metros with what only a second copy of the file has: medians by the hour, and the
 * rows of occupations that the first leaves out. Throws a PipelineError when a median that both
 * have is not the same.
 */
export function addMedians(table: ShapedTable, medians: ShapedTable): ShapedTable {
  const rows = new Map(table.rows.map((row) => [keyOf(table.table, row), row]));
  let shared = 0;
  for (const row of medians.rows) {
    const key = keyOf(table.table, row);
    const whole = rows.get(key);
    if (!whole) {
      rows.set(key, row);
      continue;
    }
    const [here, there] = [numberIn(whole, 'annual_median'), numberIn(row, 'annual_median')];
    if (here !== undefined && there !== undefined) shared += 1;
    if (here !== there) {
      throw new PipelineError(
        `The median of ${key} is ${whole.annual_median ?? ''} in one copy and ${row.annual_median ?? ''} in the other.`,
        placeIn(medians, row, 'annual_median'),
        'Make sure that both files are of one release, and get them again.',
      );
    }
    rows.set(key, { ...whole, hourly_median: row.hourly_median ?? '' });
  }
  const added = rows.size - table.rows.length;
  return {
    ...table,
    rows: [...rows.values()],
    sources: [...table.sources, ...medians.sources],
    places: new Map([...(medians.places ?? []), ...(table.places ?? [])]),
    notes: [
      ...(table.notes ?? []),
      `${table.table.title}: ${shared.toLocaleString('en-US')} medians are the same in both copies; ${added.toLocaleString('en-US')} rows are in the second only.`,
    ],
  };
}
