import type { Axis } from '../domain/pay/axis.ts';
import type { Figure } from '../domain/figures/figure.ts';
import { figureCell } from '../domain/figures/figure-cell.ts';
import { leastAndMost } from '../domain/figures/least-and-most.ts';
import { decadeWords, editionYears } from '../domain/outlook/edition-years.ts';
import {
  educationPhrase,
  entryEducationLevels,
  isEntryEducation,
  type EntryEducation,
} from '../domain/schooling/preparation.ts';
import type { SwitchedTitle } from '../domain/places/switched-page.ts';
import { allOccupationsCode } from '../domain/words/occupation-code.ts';
import type { PayRange } from '../domain/pay/pay-range.ts';
import { stripsGoOn } from '../domain/pay/pay-strip.ts';
import { receiptFor, shortAttribution, type Receipt } from '../domain/figures/receipt.ts';
import { routes } from '../domain/site/links.ts';
import { titleLists } from '../domain/words/title-lists.ts';
import { wholePayAxis } from '../domain/pay/shared-pay-axis.ts';
import type { TitleFrontMatter } from '../content-schemas/title.ts';
import { oewsFigure } from '../facts/oews.ts';
import { once } from '../facts/once.ts';
import { newestOewsRelease } from '../facts/oews-releases.ts';
import { editionFigure, outlookEdition, projectionRow } from '../facts/projections.ts';
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
  /** What is usual to get in; undefined where none is assigned. */
  readonly education: EntryEducation | undefined;
  /** Who says that the title is counted there. */
  readonly saidBy: string;
}

/** What stands first: the answer before the reasons. */
export interface TitleInShort {
  readonly work: string;
  readonly workplaces: string;
  /** The schooling that is usual to get into its occupations: "From a high school diploma to …". */
  readonly schooling: string;
  /** The lowest and the highest projected change in jobs of its occupations; undefined without any. */
  readonly growth: readonly [Figure, Figure] | undefined;
  /** Years of the projection, in words. */
  readonly decade: string;
  /** What the law asks for in some of the occupations, by name. */
  readonly law: readonly string[];
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
  readonly inShort: TitleInShort;
  /** The middle of each of its occupations. */
  readonly medians: readonly Figure[];
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

/** The title of a title's page, as its head and a citation give it. */
export const titlePageTitle = ({ title }: Pick<TitleFrontMatter, 'title'>): string =>
  `${title}: pay, ways in and the honest answer`;

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
  return {
    path,
    title: titlePageTitle(text),
    description: text.summary,
    heading: headings[text.kind],
    where: `across the United States, ${newestOewsRelease().label}`,
    trail: [{ name: 'Careers', href: routes.careers() }],
    inShort: inShort(text, candidates),
    medians: candidates.map(({ range }) => range.median),
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

function inShort(
  { inShort: { work, workplaces }, credentials }: TitleFrontMatter,
  candidates: readonly CandidateView[],
): TitleInShort {
  const growth = leastAndMost(
    candidates.map(({ code }) => editionFigure(outlookEdition(), code, 'change-percent')),
  );
  return {
    work,
    workplaces,
    schooling: schoolingWords(candidates.map(({ education }) => education)),
    growth: growth && [growth.least, growth.most],
    decade: decadeWords(editionYears(outlookEdition())),
    law: credentials.filter(({ neededBy }) => neededBy === 'law').map(({ name }) => name),
  };
}

/** From the least to the most schooling that is assigned to occupations. */
function schoolingWords(levels: readonly (EntryEducation | undefined)[]): string {
  const known = entryEducationLevels.filter((level) => levels.includes(level));
  const [least, most] = [known[0], known.at(-1)];
  if (!least || !most) return 'The agency assigns none to these jobs.';
  if (least === most) return `In each of these jobs, ${educationPhrase(least)} is usual.`;
  return `From ${educationPhrase(least)} to ${educationPhrase(most)}, by which job it is.`;
}

function switchedTitle(codes: readonly string[], file: string): SwitchedTitle {
  const median = (code: string) => figureCell(oewsFigure(code, 'annual-median'));
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
  const education = projectionRow(code)?.entry_education;
  return {
    ad,
    why,
    code,
    occupation: career.name,
    href: career.href,
    placesHref: codesWithPlaces().has(career.code) ? routes.careerPlaces(career.slug) : undefined,
    range: payRangeOf(code, 'annual'),
    education: education && isEntryEducation(education) ? education : undefined,
    saidBy: `${career.name}: ${saidBy(source)}`,
  };
}

/** Who says that a title is counted in an occupation, to go on after its name and a colon. */
export const saidBy = (source: TitleFrontMatter['candidates'][number]['source']): string =>
  source.kind === 'listed'
    ? `listed as “${source.as}” in ${titleLists[source.list]}.`
    : `our own reading. ${source.reason}`;
