import { newJobsAYear, ratio, share } from '../../domain/derive.ts';
import { isPresent, type DerivedFigure, type Figure } from '../../domain/figure.ts';
import type { ProjectionMeasure } from '../../domain/measure.ts';
import { allOccupationsCode, type OccupationCode } from '../../domain/occupation-code.ts';
import { newerEditionSentence, receiptFor, type Receipt } from '../../domain/receipt.ts';
import {
  projectionFactorsOf,
  projectionFigure,
  projectionsEdition,
  type ProjectionFactor,
} from '../../facts/projections.ts';
import { sourceOfFact } from '../../facts/sources.ts';

/** How the projected growth stands beside that of all jobs. */
export type GrowthPace = 'shrinking' | 'little-change' | 'slower' | 'about-as-fast' | 'faster';

export interface OutlookSection {
  /** First and last year of the projection. */
  readonly baseYear: string;
  readonly targetYear: string;
  readonly jobs: Figure;
  readonly jobsProjected: Figure;
  readonly change: Figure;
  readonly growth: Figure;
  readonly growthOfAllJobs: Figure;
  readonly pace: GrowthPace | undefined;
  readonly openings: Figure;
  /** Openings a year that come from growth; zero when no growth is projected. */
  readonly newJobs: DerivedFigure | undefined;
  readonly newJobsShare: DerivedFigure | undefined;
  readonly exits: Figure;
  readonly transfers: Figure;
  readonly jobsPerOpening: DerivedFigure | undefined;
  readonly jobsPerOpeningOfAllJobs: DerivedFigure | undefined;
  readonly selfEmployed: Figure;
  readonly factors: readonly ProjectionFactor[];
  /** Which later edition is not held; undefined when none is known. */
  readonly editionNote: string | undefined;
  readonly receipt: Receipt;
}

/** `2024-34` to its two years. */
export function editionYears(edition: string): { readonly base: string; readonly target: string } {
  const base = edition.slice(0, 4);
  return { base, target: `${base.slice(0, 2)}${edition.slice(5)}` };
}

export function outlookSection(code: OccupationCode): OutlookSection {
  const figure = (measure: ProjectionMeasure) => projectionFigure(code, measure);
  const ofAllJobs = (measure: ProjectionMeasure) => projectionFigure(allOccupationsCode, measure);
  const jobs = figure('jobs-base');
  const openings = figure('openings');
  const change = figure('change-number');
  const growth = figure('change-percent');
  const years = editionYears(projectionsEdition());
  const origin = sourceOfFact(jobs.id);
  return {
    baseYear: years.base,
    targetYear: years.target,
    jobs,
    jobsProjected: figure('jobs-projected'),
    change,
    growth,
    growthOfAllJobs: ofAllJobs('change-percent'),
    pace: paceOf(growth, ofAllJobs('change-percent')),
    openings,
    newJobs: newJobsAYear(change),
    newJobsShare: newJobsShareOf(change, openings),
    exits: figure('exits'),
    transfers: figure('transfers'),
    jobsPerOpening: ratio(jobs, openings),
    jobsPerOpeningOfAllJobs: ratio(ofAllJobs('jobs-base'), ofAllJobs('openings')),
    selfEmployed: figure('self-employed-percent'),
    factors: projectionFactorsOf(code),
    editionNote: newerEditionSentence(origin),
    receipt: receiptFor(
      [jobs.id, change.id, growth.id, openings.id, figure('exits').id, figure('transfers').id],
      origin,
    ),
  };
}

function newJobsShareOf(change: Figure, openings: Figure): DerivedFigure | undefined {
  if (!isPresent(change) || change.value <= 0) return undefined;
  const whole = share(change, openings);
  return (
    whole && {
      ...whole,
      value: whole.value / 10,
      arithmetic: `${whole.arithmetic}; over ten years ${(whole.value / 10).toFixed(1)}%`,
    }
  );
}

function paceOf(growth: Figure, allJobs: Figure): GrowthPace | undefined {
  if (!isPresent(growth) || !isPresent(allJobs)) return undefined;
  if (growth.value <= -1) return 'shrinking';
  if (growth.value < 1) return 'little-change';
  if (growth.value < allJobs.value - 1) return 'slower';
  return growth.value <= allJobs.value + 1 ? 'about-as-fast' : 'faster';
}
