import { numberIn } from '../oews/checks-out.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow } from '../source.ts';

/**
 * How far the median of an area may lie above the highest 90th percentile of the states it lies
 * in, and below their lowest 10th. Held: 1.504 (postsecondary nursing teachers in Waco) and 0.358
 * (anesthesiologists in Chicago); a figure taken three times is 1.8 times for most jobs.
 */
const reach = { above: 1.6, below: 0.3 };

/**
 * Cells that lie beyond it and stand so in the source, each of few people or of equal percentiles:
 * fire inspectors in Bakersfield (3.10), other financial specialists in Northeast Maine (3.05),
 * pediatricians in Central East New York (1.69), police supervisors in Arecibo (1.66).
 */
const printedSo: ReadonlySet<string> = new Set([
  '2025-05 M12540 33-1021',
  '2025-05 R2300001 13-2099',
  '2025-05 R3600006 29-1221',
  '2025-05 M11640 33-1012',
]);

/**
 * The median of an area is pay that people have somewhere in its states. `states` gives the codes
 * of the states an area lies in. Throws a PipelineError.
 */
export function checkAgainstStates(
  areas: readonly ShapedRow[],
  ofStates: readonly ShapedRow[],
  states: ReadonlyMap<string, readonly string[]>,
  release: string,
): void {
  const file = `OEWS by area, ${release}`;
  const byKey = new Map(ofStates.map((row) => [`${row.place ?? ''} ${row.code ?? ''}`, row]));
  for (const row of areas) {
    const median = numberIn(row, 'annual_median');
    const { place = '', code = '' } = row;
    const there = (states.get(place) ?? [])
      .map((state) => byKey.get(`${state} ${code}`))
      .filter((state) => state !== undefined);
    if (median === undefined || there.length === 0) continue;
    const highs = there.flatMap((state) => numberIn(state, 'annual_p90') ?? []);
    const lows = there.flatMap((state) => numberIn(state, 'annual_p10') ?? []);
    const most = highs.length === 0 ? Infinity : Math.max(...highs) * reach.above;
    const least = lows.length === 0 ? 0 : Math.min(...lows) * reach.below;
    if (median <= most && median >= least) continue;
    if (printedSo.has(`${release} ${place} ${code}`)) continue;
    throw new PipelineError(
      `The median of ${code} in ${place} is ${String(median)} a year, where the states it lies in have ${String(Math.min(...lows))} to ${String(Math.max(...highs))} from the 10th to the 90th percentile.`,
      { file, column: 'A_MEDIAN' },
      'Look at the cell in the source; if the agency slipped, declare it in data/corrections.csv, and if it is right, add it to those printed so in pipeline/places/check-against-states.ts.',
    );
  }
}
