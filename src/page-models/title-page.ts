import type { Axis } from '../domain/pay/axis.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { cellOf } from '../domain/figures/figure-cell.ts';
import type { SwitchedTitle } from '../domain/places/switched-page.ts';
import { allOccupationsCode } from '../domain/words/occupation-code.ts';
import type { PayRange } from '../domain/pay/pay-range.ts';
import { stripsGoOn } from '../domain/pay/pay-strip.ts';
import { receiptFor, shortAttribution, type Receipt } from '../domain/figures/receipt.ts';
import { routes } from '../domain/site/links.ts';
import { wholePayAxis } from '../domain/pay/shared-pay-axis.ts';
import type { TitleFrontMatter } from '../content-schemas/title.ts';
import { oewsFigure } from '../facts/oews.ts';
import { once } from '../facts/once.ts';
import { newestOewsRelease } from '../facts/oews-releases.ts';
import { outlookEdition } from '../facts/projections.ts';
import { mainSourceOf, sourceOfFact } from '../facts/sources.ts';
import { projections } from '../facts/tables/projections.ts';
import { requireOccupationCareer } from './career-directory.ts';
import { payRangeOf } from './career-page/pay.ts';
import { careersWithPlaces } from './pay-by-place/career-places-page.ts';

/** One occupation that people with the title may be counted in. */
export interface CandidateView {
  readonly ad: TitleFrontMatter['candidates'][number]['ad'];
  readonly why: string;
  readonly occupation: string;
  readonly href: string;
  readonly code: string;
  /** Its pay in every state and metro area; undefined where none is held. */
  readonly placesHref: string | undefined;
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
  /** Where and when the pay is: "across the United States, May 2025". */
  readonly where: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly candidates: readonly CandidateView[];
  readonly axis: Axis;
  /** Whether a candidate's strip goes on past the end of the axis. */
  readonly goesOn: boolean;
  readonly allJobs: Figure;
  readonly receipt: Receipt;
  /** What a script needs to show the pay of a place. */
  readonly switched: SwitchedTitle;
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
  const axis = wholePayAxis(ranges, [allJobs]);
  const origin = sourceOfFact(allJobs.id);
  // The written part takes openings and growth from the projections.
  const outlook = mainSourceOf(projections, outlookEdition());
  const path = routes.career(text.slug);
  const title = `${text.title}: pay, ways in and the honest answer`;
  return {
    path,
    title,
    description: text.summary,
    heading: headings[text.kind],
    where: `across the United States, ${newestOewsRelease().label}`,
    trail: [{ name: 'Careers', href: routes.careers() }],
    candidates,
    axis,
    goesOn: stripsGoOn(ranges, axis),
    allJobs,
    receipt: receiptFor(facts, origin),
    switched: switchedTitle(
      text.candidates.map(({ code }) => code),
      file,
    ),
    sourcesLine: `Pay: ${shortAttribution(origin)}. Outlook: ${shortAttribution(outlook)}.`,
  };
}

function switchedTitle(codes: readonly string[], file: string): SwitchedTitle {
  const median = (code: string) => cellOf(oewsFigure(code, 'annual-median'));
  return {
    kind: 'title',
    release: newestOewsRelease().release,
    medians: Object.fromEntries(codes.map((code) => [code, median(code)])),
    candidates: codes.map((code) => ({ code, people: requireOccupationCareer(code, file).people })),
  };
}

const codesWithPlaces = once(() => new Set<string>(careersWithPlaces().map(({ code }) => code)));

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
    placesHref: codesWithPlaces().has(career.code) ? routes.careerPlaces(career.slug) : undefined,
    range: payRangeOf(code, 'annual'),
    saidBy:
      source.kind === 'listed'
        ? `${career.name}: listed as “${source.as}” in ${listNames[source.list]}.`
        : `${career.name}: our own reading. ${source.reason}`,
  };
}
