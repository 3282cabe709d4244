import { factId, type FactAddress } from './fact-id.ts';
import type { Figure } from './figure.ts';
import type { AbsenceReason } from './missing.ts';
import { measureOf } from './measure-of.ts';

/**
 * A published cell as the figure of an address, in the unit of its measure.
 * @param topCode where pay above the highest wage printed begins, for a top-coded cell.
 * @throws RangeError when the dataset has no such measure.
 */
export function figureAt(
  address: FactAddress,
  cell: number | AbsenceReason,
  topCode?: number,
): Figure {
  const { unit } = measureOf(address);
  const id = factId(address);
  if (typeof cell === 'number') return { id, unit, value: cell };
  const atLeast = cell === 'top-coded' && topCode !== undefined ? { atLeast: topCode } : {};
  return { id, unit, missing: cell, ...atLeast };
}
