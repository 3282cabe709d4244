import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import type { ProjectionMeasure } from '../../domain/figures/measures.ts';
import { receiptFor, type Receipt } from '../../domain/figures/receipt.ts';
import {
  editionChange,
  type EditionChange,
  type EditionOutlook,
} from '../../domain/outlook/edition-change.ts';
import { editionYears, type EditionYears } from '../../domain/outlook/edition-years.ts';
import { growthPace, type GrowthPace } from '../../domain/outlook/growth-pace.ts';
import { allOccupationsCode, type OccupationCode } from '../../domain/words/occupation-code.ts';
import { once } from '../../facts/once.ts';
import {
  editionBefore,
  editionFigure,
  handbookUrl,
  outlookEdition,
  projectionFactorsOf,
  projectionFigure,
  projectionsEdition,
  type ProjectionFactorRow,
} from '../../facts/projections.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import { occupationCareers } from '../career-directory.ts';

/** What the newest edition says of an occupation. */
export interface NewestOutlook extends EditionOutlook {
  readonly years: EditionYears;
  /** The edition in words: "2025–35". */
  readonly label: string;
  readonly growthOfAllJobs: Figure;
  readonly pace: GrowthPace | undefined;
  /** How many careers are projected to grow faster, and to have more openings; of how many. */
  readonly fasterCareers: number | undefined;
  readonly careersWithMore: number | undefined;
  readonly careers: number;
  readonly receipt: Receipt;
}

/** The edition before, where it said something else. */
export interface OutlookBefore extends EditionOutlook {
  readonly label: string;
  readonly change: EditionChange;
}

/** Jobs, those who leave and reasons: from the newest edition that is held whole. */
export interface JobsOutlook {
  readonly years: EditionYears;
  readonly label: string;
  /** It is the newest edition, too, so that its figures and those of the newest are of one kind. */
  readonly isNewest: boolean;
  readonly jobs: Figure;
  readonly jobsProjected: Figure;
  readonly change: Figure;
  /** Openings as this edition has them: what the leavers and the new jobs add up to. */
  readonly openings: Figure;
  readonly exits: Figure;
  readonly transfers: Figure;
  readonly selfEmployed: Figure;
  readonly factors: readonly ProjectionFactorRow[];
  readonly receipt: Receipt;
}

export interface OutlookSection {
  readonly newest: NewestOutlook;
  readonly before: OutlookBefore | undefined;
  readonly whole: JobsOutlook;
  /** The agency's page on the job in words; undefined where it has none. */
  readonly handbook: string | undefined;
}

export function outlookSection(code: OccupationCode): OutlookSection {
  const newest = newestOutlook(code);
  return {
    newest,
    before: outlookBefore(code, newest),
    whole: jobsOutlook(code),
    handbook: handbookUrl(code),
  };
}

function newestOutlook(code: OccupationCode): NewestOutlook {
  const growth = projectionFigure(code, 'change-percent');
  const openings = projectionFigure(code, 'openings');
  const growthOfAllJobs = editionFigure(outlookEdition(), allOccupationsCode, 'change-percent');
  const origin = sourceOfFact(growth.id);
  return {
    years: editionYears(outlookEdition()),
    label: origin.releaseLabel,
    growth,
    openings,
    growthOfAllJobs,
    pace: growthPace(growth, growthOfAllJobs),
    fasterCareers: countAbove(growth, ranked()['change-percent']),
    careersWithMore: countAbove(openings, ranked().openings),
    careers: occupationCareers().length,
    receipt: receiptFor([growth.id, openings.id], origin),
  };
}

/** The growth and openings of every career, in the newest edition. */
const ranked = once(() => {
  const valuesOf = (measure: 'change-percent' | 'openings') =>
    occupationCareers().flatMap(({ code }) => {
      const figure = projectionFigure(code, measure);
      return isPresent(figure) ? [figure.value] : [];
    });
  return { 'change-percent': valuesOf('change-percent'), openings: valuesOf('openings') };
});

const countAbove = (figure: Figure, all: readonly number[]): number | undefined =>
  isPresent(figure) ? all.filter((value) => value > figure.value).length : undefined;

/** What the edition before said; undefined where it is not held, or said nearly the same. */
function outlookBefore(code: string, newest: EditionOutlook): OutlookBefore | undefined {
  const release = editionBefore();
  if (release === undefined) return undefined;
  const growth = editionFigure(release, code, 'change-percent');
  const before = { growth, openings: editionFigure(release, code, 'openings') };
  const change = editionChange(newest, before);
  return change && { ...before, change, label: sourceOfFact(growth.id).releaseLabel };
}

function jobsOutlook(code: OccupationCode): JobsOutlook {
  const release = projectionsEdition();
  const figure = (measure: ProjectionMeasure) => editionFigure(release, code, measure);
  const [jobs, change, openings] = [
    figure('jobs-base'),
    figure('change-number'),
    figure('openings'),
  ];
  const [exits, transfers] = [figure('exits'), figure('transfers')];
  const origin = sourceOfFact(jobs.id);
  return {
    years: editionYears(release),
    label: origin.releaseLabel,
    isNewest: release === outlookEdition(),
    jobs,
    jobsProjected: figure('jobs-projected'),
    change,
    openings,
    exits,
    transfers,
    selfEmployed: figure('self-employed-percent'),
    factors: projectionFactorsOf(code),
    receipt: receiptFor([jobs.id, change.id, openings.id, exits.id, transfers.id], origin),
  };
}
