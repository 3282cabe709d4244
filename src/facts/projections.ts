import type { Figure } from '../domain/figures/figure.ts';
import { figureAt } from '../domain/figures/figure-at.ts';
import { columnOf } from '../domain/figures/measure-of.ts';
import { outlookMeasures, type ProjectionMeasure } from '../domain/figures/measures.ts';
import { newestReleaseOf, releasesOf } from './held-releases.ts';
import { once, oncePer } from './once.ts';
import { readTable } from './read-table.ts';
import { handbookLinks, projectionFactors, projections } from './tables/projections.ts';
import type { RowOf } from './tables/table.ts';

export type ProjectionRow = RowOf<typeof projections>;
export type ProjectionFactorRow = RowOf<typeof projectionFactors>;

/** The newest edition of the projections that is held, whole or in part, such as `2025-35`. */
export const outlookEdition = once(() => newestReleaseOf(projections));

/** The newest edition that is held whole: jobs, those who leave, schooling and reasons. */
export const projectionsEdition = once(() => newestReleaseOf(projectionFactors));

/** The edition before the newest that is held; undefined where there is none. */
export const editionBefore = once(() => releasesOf(projections).at(-2));

const rows = oncePer(
  (release: string) => new Map(readTable(projections, release).map((row) => [row.code, row])),
);

const rowIn = (release: string, code: string): ProjectionRow | undefined =>
  rows(release).get(code as ProjectionRow['code']);

/** The row of the newest whole edition, or undefined when BLS makes no projection. */
export const projectionRow = (code: string): ProjectionRow | undefined =>
  rowIn(projectionsEdition(), code);

/** Codes that the newest whole edition has and another lacks: our copy of that one is a part. */
export function codesOnlyInWhole(release: string): readonly string[] {
  return [...rows(projectionsEdition()).keys()].filter((code) => !rowIn(release, code));
}

/** A figure of one edition; why there is none where the edition does not have it. */
export function editionFigure(release: string, code: string, measure: ProjectionMeasure): Figure {
  // A row that only a whole edition has is one that the copy of the newest lacks.
  const absent = projectionRow(code) ? 'not-in-our-copy' : 'no-estimate';
  const cell = rowIn(release, code)?.[columnOf(measure)] ?? absent;
  return figureAt({ dataset: 'ep', release, place: 'US', code, measure }, cell);
}

/**
 * One figure of the national projections: change in percent and openings of occupations from the
 * newest edition, all else, and everything of groups, from the newest that is held whole.
 */
export function projectionFigure(code: string, measure: ProjectionMeasure): Figure {
  return editionFigure(editionOf(code, measure), code, measure);
}

function editionOf(code: string, measure: ProjectionMeasure): string {
  const isGroup = projectionRow(code)?.level === 'summary' && !rowIn(outlookEdition(), code);
  const isOutlook = (outlookMeasures as readonly string[]).includes(measure);
  return isOutlook && !isGroup ? outlookEdition() : projectionsEdition();
}

const factors = once(() =>
  Map.groupBy(readTable(projectionFactors, projectionsEdition()), (row) => row.code),
);

/** Why BLS expects an occupation's share of an industry to change; empty where it does not say. */
export function projectionFactorsOf(code: string): readonly ProjectionFactorRow[] {
  return factors().get(code as ProjectionFactorRow['code']) ?? [];
}

const links = once(() => new Map(readTable(handbookLinks).map((row) => [row.code, row.url])));

/** The Occupational Outlook Handbook page that covers an occupation. */
export function handbookUrl(code: string): string | undefined {
  return links().get(code as ProjectionRow['code']);
}
