import type { Figure } from '../../../../src/domain/figures/figure.ts';
import { figureAt } from '../../../../src/domain/figures/figure-at.ts';
import { columnOf, measureOf } from '../../../../src/domain/figures/measure-of.ts';
import { placeMeasures, type PlaceMeasure } from '../../../../src/domain/figures/measures.ts';
import { isMissingReason } from '../../../../src/domain/figures/missing.ts';
import type { TopCode } from '../../../../pipeline/oews/top-code.ts';

/** Where the figures of a line stand. */
export interface LineAddress {
  readonly release: string;
  readonly place: string;
  readonly code: string;
}

/**
 * The figures of a line by measure, from its cells as the pipeline shapes them: a number in plain
 * digits, a reason, or nothing where the file has no such column.
 */
export function lineFigures(
  address: LineAddress,
  cells: Readonly<Record<string, string>>,
  topCode: TopCode | undefined,
): Readonly<Partial<Record<PlaceMeasure, Figure>>> {
  const entries = placeMeasures.flatMap((measure) => {
    const cell = cells[columnOf(measure)] ?? '';
    if (cell === '') return [];
    const fact = { dataset: 'oews', measure, ...address } as const;
    const threshold = measureOf(fact).unit === 'usd-hour' ? topCode?.hourly : topCode?.annual;
    const figure = isMissingReason(cell)
      ? figureAt(fact, cell, threshold === undefined ? undefined : Number(threshold))
      : figureAt(fact, Number(cell));
    return [[measure, figure] as const];
  });
  return Object.fromEntries(entries);
}
