import type { FactAddress } from './fact-id.ts';
import { factRow, findCell } from './fact-row.ts';
import type { Figure } from './figure.ts';
import { figureAt } from './figure-at.ts';
import { findMeasure } from './measure-of.ts';
import { isMissingReason } from './missing.ts';

/**
 * A published figure, looked up in the table it stands in; undefined when there is no such measure,
 * or the table has no such row or column.
 * @param csv the text of a file, by its path below `/downloads/`.
 */
export function figureInTable(
  address: FactAddress,
  csv: (file: string) => string,
): Figure | undefined {
  const place = factRow(address);
  if (!place || !findMeasure(address)) return undefined;
  const cell = findCell(csv(place.file), place);
  if (cell === undefined) return undefined;
  if (isMissingReason(cell)) return figureAt(address, cell);
  return figureAt(address, cell === '' ? 'not-in-our-copy' : Number(cell));
}
