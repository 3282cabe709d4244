import { axisFor, type Axis } from '../../domain/axis.ts';
import type { Figure } from '../../domain/figure.ts';
import { payMeasure } from '../../domain/measure.ts';
import { allOccupationsCode } from '../../domain/occupation-code.ts';
import { largestPay, type PayRange } from '../../domain/pay-range.ts';
import { groupFactors, industryWords, type FactorGroup } from '../../domain/projection-factor.ts';
import { educationPhrase } from '../../domain/preparation.ts';
import { routes } from '../../domain/routes.ts';
import { listInWords, upperFirst } from '../../domain/wording.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import type { OccupationCareer } from '../career-directory.ts';
import { careerSummary, careerTitle } from '../career/career-words.ts';
import { outlookSection, type GrowthPace } from '../career/outlook.ts';
import { leadingPeriod, payRangeOf } from '../career/pay.ts';
import { topSkillNames } from '../career/skills.ts';
import { waysInSection, type WaysInSection } from '../career/ways-in.ts';
import { worksheetFrame, type WorksheetFrame } from './worksheet-frame.ts';

/** One occupation on one page of paper. */
export interface CareerWorksheet {
  readonly frame: WorksheetFrame;
  readonly name: string;
  readonly range: PayRange;
  readonly axis: Axis;
  /** The middle of all jobs, in the same period. */
  readonly allJobs: Figure;
  readonly jobs: Figure;
  readonly openings: Figure;
  readonly growth: Figure;
  readonly growthOfAllJobs: Figure;
  /** First and last year of the projection. */
  readonly baseYear: string;
  readonly targetYear: string;
  /** What of the answers to the questions is known: growth with the reasons that the source names. */
  readonly known: { readonly 'ways-in': string; readonly growth: string };
}

/**
 * @param siteUrl full address of the site's root, for the code and the citation.
 * @param summary the sentence of the occupation's guide, where there is one.
 */
export function careerWorksheet(
  career: OccupationCareer,
  siteUrl: string,
  summary = careerSummary(career, topSkillNames(career.code, 3)),
): CareerWorksheet {
  const period = leadingPeriod(career.code);
  const range = payRangeOf(career.code, period);
  const outlook = outlookSection(career.code);
  return {
    frame: worksheetFrame({
      heading: career.name,
      say: summary,
      pageTitle: careerTitle(career),
      pagePath: career.href,
      parent: { name: 'Careers', href: routes.careers() },
      path: routes.worksheet(career.slug),
      origins: [sourceOfFact(range.median.id), outlook.receipt.origin],
      siteUrl,
    }),
    name: career.name,
    range,
    axis: axisFor(largestPay([range])),
    allJobs: oewsFigure(allOccupationsCode, payMeasure(period, 'median')),
    jobs: outlook.jobs,
    openings: outlook.openings,
    growth: outlook.growth,
    growthOfAllJobs: outlook.growthOfAllJobs,
    baseYear: outlook.baseYear,
    targetYear: outlook.targetYear,
    known: {
      'ways-in': waysInWords(waysInSection(career.code)),
      growth: growthWords(outlook.pace, groupFactors(outlook.factors)),
    },
  };
}

/** "Typical: a bachelor’s degree. No work in a related job before, …", as analysts assign it. */
function waysInWords({ education, experience, training }: WaysInSection): string {
  if (!education) return 'The bureau lists no typical way in for this group of jobs.';
  const more = [experience, training].filter((words) => words !== undefined);
  const first = upperFirst(educationPhrase(education));
  return more.length > 0
    ? `${first}, with ${listInWords(more)}.`
    : `${first}. No work in a related job before and no training on the job are listed.`;
}

const paceWords: Readonly<Record<GrowthPace, string>> = {
  shrinking: 'Projected to shrink.',
  'little-change': 'Projected to change little.',
  slower: 'Projected to grow, more slowly than all jobs.',
  'about-as-fast': 'Projected to grow about as fast as all jobs.',
  faster: 'Projected to grow faster than all jobs.',
};

/** Most reasons that a sheet of paper has room for. Those named for most industries come first. */
const mostReasons = 2;

function growthWords(pace: GrowthPace | undefined, reasons: readonly FactorGroup[]): string {
  if (!pace) return 'The bureau has no projection for this group of jobs.';
  const named = reasons.slice(0, mostReasons).map(reasonWords).join('; ');
  return named === ''
    ? `${paceWords[pace]} The bureau names no reason special to this job: it follows the industries it is found in.`
    : `${paceWords[pace]} Reasons the bureau names: ${named}.`;
}

/** "more demand for what these workers do (home health care services and 4 more industries)". */
function reasonWords({ words, industries }: FactorGroup): string {
  const [first = '', ...others] = [...new Set(industries.map(industryWords))];
  if (others.length === 0) return `${words} (${first})`;
  const count = String(others.length);
  return `${words} (${first} and ${count} more ${others.length === 1 ? 'industry' : 'industries'})`;
}
