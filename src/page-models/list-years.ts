import { editionYears, type EditionYears } from '../domain/outlook/edition-years.ts';
import { outlookEdition, projectionsEdition } from '../facts/projections.ts';
import { sourceInTable } from '../facts/sources.ts';
import { datasets } from '../domain/figures/datasets.ts';

/** The years that projected figures of a list are of. */
export interface ListYears {
  /** The year in which jobs are counted. */
  readonly jobsYear: string;
  /** First and last year of growth and openings. */
  readonly years: EditionYears;
}

/** Of occupations: growth and openings are of the newest edition. */
export const listYears = (): ListYears => ({
  jobsYear: editionYears(projectionsEdition()).base,
  years: editionYears(outlookEdition()),
});

/** Of categories and of all jobs: everything is of the newest edition that is held whole. */
export const groupYears = (): ListYears => ({
  jobsYear: editionYears(projectionsEdition()).base,
  years: editionYears(projectionsEdition()),
});

/** What readers of figures of groups should know: which newer edition has none of them here. */
export function groupEditionNote(): string | undefined {
  if (outlookEdition() === projectionsEdition()) return undefined;
  const label = (release: string) =>
    sourceInTable('ep', datasets.ep.tables.projections, release)?.releaseLabel ?? release;
  return `Of the newest edition, ${label(outlookEdition())}, the site holds occupations alone, so the figures of whole categories are those of the edition before, ${label(projectionsEdition())}.`;
}
