import type { FactAddress } from '../../domain/fact-id.ts';
import { factId } from '../../domain/fact-id.ts';
import { factRow, factUnit, findCell } from '../../domain/fact-row.ts';
import type { Figure } from '../../domain/figure.ts';
import { isMissingReason } from '../../domain/missing.ts';
import { routes } from '../../domain/routes.ts';

/**
 * A published figure, looked up in the table it stands in; undefined when the table has no such
 * row or column. Throws when the table cannot be loaded.
 */
export async function publishedFigure(
  address: FactAddress,
  root: URL,
): Promise<Figure | undefined> {
  const place = factRow(address);
  if (!place) return undefined;
  const response = await fetch(new URL(`.${routes.download(place.file)}`, root));
  if (!response.ok) throw new Error(`${place.file} cannot be loaded (${response.status}).`);
  const cell = findCell(await response.text(), place);
  if (cell === undefined) return undefined;
  const found = { id: factId(address), unit: factUnit(address) };
  if (isMissingReason(cell)) return { ...found, missing: cell };
  return cell === '' ? { ...found, missing: 'no-estimate' } : { ...found, value: Number(cell) };
}
