import type { Axis } from '../../domain/pay/axis.ts';
import { payMeasure } from '../../domain/figures/measure.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import type { SheetOutlook } from '../../domain/outlook/sheet-outlook.ts';
import { allJobsReference, type PayReference } from '../../domain/pay/pay-reference.ts';
import type { SwitchedSheet } from '../../domain/places/switched-page.ts';
import type { PayRange } from '../../domain/pay/pay-range.ts';
import {
  groupFactors,
  industryWords,
  type FactorGroup,
} from '../../domain/outlook/projection-factor.ts';
import { decadeWords } from '../../domain/outlook/edition-years.ts';
import { wayInLine } from '../../domain/schooling/way-in-line.ts';
import { routes } from '../../domain/site/links.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import { lowerFirst, upperFirst } from '../../domain/words/wording.ts';
import type { KnownAnswer } from '../../domain/site/worksheet-prompts.ts';
import { currentOccupation, oewsFigure } from '../../facts/oews.ts';
import { sourceOfFact } from '../../facts/sources.ts';
import type { OccupationCareer } from '../career-directory.ts';
import { briefSection } from '../career-page/brief.ts';
import { careerTitle } from '../career-page/career-words.ts';
import type { GrowthPace } from '../../domain/outlook/growth-pace.ts';
import { outlookSection, type OutlookSection } from '../career-page/outlook.ts';
import { leadingPeriod, payRangeOf } from '../career-page/pay.ts';
import { waysInSection, type WaysInSection } from '../career-page/ways-in.ts';
import { worksheetFrame, type WorksheetFrame } from './worksheet-frame.ts';

/** The figures of an occupation on its sheet. */
export interface SheetFiguresShown {
  readonly name: string;
  readonly range: PayRange;
  readonly axis: Axis;
  /** The middle of all jobs, in the same period. */
  readonly beside: PayReference & { readonly name: string };
  readonly outlook: SheetOutlook;
}

/** One occupation on one page of paper. */
export interface CareerWorksheet {
  readonly frame: WorksheetFrame;
  readonly figures: SheetFiguresShown;
  /** What a script needs to show the pay of a place. */
  readonly switched: SwitchedSheet;
  /** Pay of the career in every place. */
  readonly placesHref: string;
  /** What of the answers is known: the first duties, growth with the reasons that the source names. */
  readonly known: Readonly<Record<KnownAnswer, string>>;
}

/**
 * @param siteUrl full address of the site's root, for the code and the citation.
 */
export function careerWorksheet(career: OccupationCareer, siteUrl: string): CareerWorksheet {
  const period = leadingPeriod(career.code);
  const range = payRangeOf(career.code, period);
  const allJobs = oewsFigure(allOccupationsCode, payMeasure(period, 'median'));
  const outlook = outlookSection(career.code);
  const { newest, whole } = outlook;
  const brief = briefSection(career);
  const shown: SheetOutlook = {
    jobs: whole.jobs,
    openings: newest.openings,
    growth: newest.growth,
    growthOfAllJobs: newest.growthOfAllJobs,
    jobsYear: whole.years.base,
    targetYear: newest.years.target,
  };
  const frame = worksheetFrame({
    heading: career.name,
    say: brief.sentence,
    pageTitle: careerTitle(career),
    pagePath: career.href,
    parent: { name: 'Careers', href: routes.careers() },
    path: routes.worksheet(career.slug),
    origins: [
      sourceOfFact(range.median.id),
      newest.receipt.origin,
      ...(whole.isNewest ? [] : [whole.receipt.origin]),
    ],
    siteUrl,
  });
  const { code, name, people } = career;
  return {
    frame,
    figures: {
      name,
      range,
      axis: wholePayAxis([range], [allJobs]),
      beside: { ...allJobsReference(allJobs), name: 'All jobs, in the middle' },
      outlook: shown,
    },
    switched: {
      kind: 'sheet',
      code,
      name,
      people,
      period,
      payBasis: currentOccupation(code).pay_basis,
      nation: { median: range.median, p90: range.p90 },
      outlook: shown,
      links: frame.links,
    },
    placesHref: routes.careerPlaces(career.slug),
    known: {
      duties: `${upperFirst(brief.duties.slice(0, mostDuties).map(lowerFirst).join('; '))}.`,
      'ways-in': `${waysInWords(waysInSection(career.code))} License: ${lowerFirst(brief.license.answer)}`,
      growth: growthWords(outlook),
    },
  };
}

/** Duties that a sheet of paper has room for. */
const mostDuties = 4;

/** "Typical: a bachelor’s degree. No work in a related job before, …", as analysts assign it. */
function waysInWords(way: WaysInSection): string {
  const line = wayInLine(way);
  if (line === undefined) return 'The bureau lists no typical way in for this group of jobs.';
  return way.experience !== undefined || way.training !== undefined
    ? `${line}.`
    : `${line}. No work in a related job before and no training on the job are listed.`;
}

const paceWords: Readonly<Record<GrowthPace, string>> = {
  shrinking: 'Projected to shrink.',
  'little-change': 'Projected to change little.',
  growing: 'Projected to grow.',
  slower: 'Projected to grow, more slowly than all jobs.',
  'about-as-fast': 'Projected to grow about as fast as all jobs.',
  faster: 'Projected to grow faster than all jobs.',
};

/** Most reasons that a sheet of paper has room for. Those named for most industries come first. */
const mostReasons = 2;

function growthWords({ newest: { pace, years }, before, whole }: OutlookSection): string {
  if (!pace) return 'The bureau has no projection for this group of jobs.';
  const decade = `${paceWords[pace].replace(/\.$/, '')}, ${decadeWords(years)}.`;
  const said = whole.isNewest ? 'The bureau names' : `The edition before, ${whole.label}, names`;
  // Reasons for the other direction would explain what is no longer projected.
  if (before?.change === 'turned') {
    return `${decade} The edition before expected the opposite, so its reasons are left out.`;
  }
  const named = groupFactors(whole.factors).slice(0, mostReasons).map(reasonWords).join('; ');
  return named === ''
    ? `${decade} ${said} no reason special to this job: it follows the industries it is found in.`
    : `${decade} ${said} these reasons: ${named}.`;
}

/** "more demand for what these workers do (home health care services and 4 more industries)". */
function reasonWords({ words, industries }: FactorGroup): string {
  const [first = '', ...others] = [...new Set(industries.map(industryWords))];
  if (others.length === 0) return `${words} (${first})`;
  const count = String(others.length);
  return `${words} (${first} and ${count} more ${others.length === 1 ? 'industry' : 'industries'})`;
}
