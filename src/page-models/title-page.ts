import { axisFor, type Axis } from '../domain/axis.ts';
import type { Figure } from '../domain/figure.ts';
import { allOccupationsCode } from '../domain/occupation-code.ts';
import { largestPay, type PayRange } from '../domain/pay-range.ts';
import { receiptFor, shortAttribution, type Receipt } from '../domain/receipt.ts';
import { routes } from '../domain/routes.ts';
import type { TitleFrontMatter } from '../content-schemas/title.ts';
import { oewsFigure } from '../facts/oews.ts';
import { newestOewsRelease } from '../facts/oews-releases.ts';
import { projectionFigure } from '../facts/projections.ts';
import { sourceOfFact } from '../facts/sources.ts';
import { requireOccupationCareer } from './career-directory.ts';
import { payRangeOf } from './career/pay.ts';

/** One occupation that people with the title may be counted in. */
export interface CandidateView {
  readonly ad: TitleFrontMatter['candidates'][number]['ad'];
  readonly why: string;
  readonly occupation: string;
  readonly href: string;
  readonly code: string;
  readonly range: PayRange;
  /** Who says that the title is counted there. */
  readonly saidBy: string;
}

/** Everything a title's page shows beside its written text. */
export interface TitlePage {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly heading: string;
  readonly releaseLabel: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly candidates: readonly CandidateView[];
  readonly axis: Axis;
  readonly allJobs: Figure;
  readonly receipt: Receipt;
  readonly sourcesLine: string;
}

const listNames = {
  'onet-alternate': 'O*NET’s list of alternate titles',
  'onet-reported': 'O*NET’s list of titles that workers report',
  'soc-direct-match': 'the government’s Direct Match Title File',
} as const;

/** @param file the MDX file, named when one of its codes is no occupation. */
export function titlePage(text: TitleFrontMatter, file: string): TitlePage {
  const candidates = text.candidates.map((candidate) => candidateView(candidate, file));
  const ranges = candidates.map((candidate) => candidate.range);
  const facts = ranges.map((range) => range.median.id);
  const allJobs = oewsFigure(allOccupationsCode, 'annual-median');
  const origin = sourceOfFact(allJobs.id);
  // The written part takes openings and growth from the projections.
  const outlook = sourceOfFact(projectionFigure(allOccupationsCode, 'openings').id);
  const path = routes.career(text.slug);
  const title = `${text.title}: pay, ways in and the honest answer`;
  return {
    path,
    title,
    description: text.summary,
    heading: headings[text.kind],
    releaseLabel: newestOewsRelease().label,
    trail: [{ name: 'Careers', href: routes.careers() }],
    candidates,
    axis: axisFor(largestPay(ranges)),
    allJobs,
    receipt: receiptFor(facts, origin),
    sourcesLine: `Pay: ${shortAttribution(origin)}. Outlook: ${shortAttribution(outlook)}.`,
  };
}

const headings: Readonly<Record<TitleFrontMatter['kind'], string>> = {
  'no-own-code':
    'There is no official pay figure for this title. It depends on what the employer hires for.',
  'several-codes': 'This title is counted in several occupations, and each has its own pay.',
};

function candidateView(
  { ad, why, code, source }: TitleFrontMatter['candidates'][number],
  file: string,
): CandidateView {
  const career = requireOccupationCareer(code, file);
  return {
    ad,
    why,
    code,
    occupation: career.name,
    href: career.href,
    range: payRangeOf(code, 'annual'),
    saidBy:
      source.kind === 'listed'
        ? `${career.name}: listed as “${source.as}” in ${listNames[source.list]}.`
        : `${career.name}: our own reading. ${source.reason}`,
  };
}
