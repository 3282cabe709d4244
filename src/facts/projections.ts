import { factId } from '../domain/fact-id.ts';
import type { Figure } from '../domain/figure.ts';
import type { ProjectionMeasure, Unit } from '../domain/measure.ts';
import { once } from './once.ts';
import { readTable } from './read-table.ts';
import { newestEdition } from './sources.ts';
import type { FigureCell } from './tables/columns.ts';
import { handbookLinks, projectionFactors, projections } from './tables/projections.ts';
import type { RowOf } from './tables/table.ts';

export type ProjectionRow = RowOf<typeof projections>;
export type ProjectionFactor = RowOf<typeof projectionFactors>;

/** The edition of the projections held, such as `2024-34`. */
export const projectionsEdition = once(() => newestEdition('ep'));

const rows = once(
  () => new Map(readTable(projections, projectionsEdition()).map((row) => [row.code, row])),
);

/** The projections of an occupation or group, or undefined when BLS makes none. */
export function projectionRow(code: string): ProjectionRow | undefined {
  return rows().get(code as ProjectionRow['code']);
}

const percentMeasure = /percent$|rate$/;

/** One figure of the national projections; `no-estimate` where BLS makes none. */
export function projectionFigure(code: string, measure: ProjectionMeasure): Figure {
  const release = projectionsEdition();
  const id = factId({ dataset: 'ep', release, place: 'US', code, measure });
  const unit: Unit = percentMeasure.test(measure) ? 'percent' : 'persons';
  const row = projectionRow(code);
  const column = measure.replaceAll('-', '_') as keyof ProjectionRow;
  const cell = (row?.[column] ?? 'no-estimate') as FigureCell;
  return typeof cell === 'number' ? { id, unit, value: cell } : { id, unit, missing: cell };
}

const factors = once(() =>
  Map.groupBy(readTable(projectionFactors, projectionsEdition()), (row) => row.code),
);

/** Why BLS expects an occupation's share of an industry to change; empty where it does not say. */
export function projectionFactorsOf(code: string): readonly ProjectionFactor[] {
  return factors().get(code as ProjectionFactor['code']) ?? [];
}

const links = once(() => new Map(readTable(handbookLinks).map((row) => [row.code, row.url])));

/** The Occupational Outlook Handbook page that covers an occupation. */
export function handbookUrl(code: string): string | undefined {
  return links().get(code as ProjectionRow['code']);
}
