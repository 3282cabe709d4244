import type { FactAddress } from '../../domain/figures/fact-id.ts';
import { factRow } from '../../domain/figures/fact-row.ts';
import type { Figure } from '../../domain/figures/figure.ts';
import { figureInTable } from '../../domain/figures/figure-in-table.ts';
import { findMeasure } from '../../domain/figures/measure-of.ts';
import * as addresses from '../../domain/site/addresses.ts';

/**
 * A published figure, looked up in the table it stands in; undefined when there is no such
 * measure, or the table has no such row or column. Throws when the table cannot be loaded.
 */
export async function publishedFigure(
  address: FactAddress,
  root: URL,
): Promise<Figure | undefined> {
  const place = factRow(address);
  if (!place || !findMeasure(address)) return undefined;
  const response = await fetch(new URL(`.${addresses.download(place.file)}`, root));
  if (!response.ok) throw new Error(`${place.file} cannot be loaded (${response.status}).`);
  const csv = await response.text();
  return figureInTable(address, () => csv);
}
