import type { FactId } from '../domain/fact-id.ts';
import type { Figure } from '../domain/figure.ts';
import type { PlaceMeasure, Unit } from '../domain/measure.ts';
import { oewsRelease } from './oews-releases.ts';
import type { FigureCell } from './tables/columns.ts';

/** The unit an OEWS measure is in. */
function oewsUnit(measure: PlaceMeasure): Unit {
  if (measure === 'employment') return 'persons';
  if (measure === 'jobs-per-1000') return 'per-thousand';
  if (measure === 'location-quotient') return 'quotient';
  if (measure.endsWith('rse')) return 'percent';
  return measure.startsWith('hourly') ? 'usd-hour' : 'usd-year';
}

/** The column of `data/` that holds a measure. */
export const oewsColumn = (measure: PlaceMeasure): string => measure.replaceAll('-', '_');

/** A cell of an OEWS table as a figure: a top-coded one says from where on. */
export function oewsFigureOf(
  id: FactId,
  measure: PlaceMeasure,
  cell: FigureCell,
  release: string,
): Figure {
  const unit = oewsUnit(measure);
  if (typeof cell === 'number') return { id, unit, value: cell };
  if (cell !== 'top-coded') return { id, unit, missing: cell };
  const top = topCodeOf(release, unit);
  return { id, unit, missing: cell, ...(top === undefined ? {} : { atLeast: top }) };
}

function topCodeOf(release: string, unit: Unit): number | undefined {
  const row = oewsRelease(release);
  const cell = unit === 'usd-hour' ? row.top_code_hourly : row.top_code_annual;
  return typeof cell === 'number' ? cell : undefined;
}
