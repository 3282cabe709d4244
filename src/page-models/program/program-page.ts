import { shortAttribution, type Origin, type Receipt } from '../../domain/figures/receipt.ts';
import { programFamily, type ProgramFamily } from '../../domain/schooling/program-family.ts';
import { entryEducationLevels, type EntryEducation } from '../../domain/schooling/preparation.ts';
import { routes } from '../../domain/site/links.ts';
import { codesOfProgram, crosswalkSource } from '../../facts/programs.ts';
import { occupationCareer } from '../career-directory.ts';
import {
  careerInList,
  careerListReceipts,
  type CareerInList,
} from '../qualification/listed-careers.ts';
import { isDirect, openingsOf, teachesAtCollege, type ProgramGroup } from './program-groups.ts';

/** Everything the page of a program of study shows. */
export interface ProgramPage {
  readonly path: string;
  /** As published. */
  readonly name: string;
  readonly cip: string;
  readonly family: ProgramFamily;
  readonly title: string;
  /** How many careers there are, and the one with the most openings, in sentences. */
  readonly summary: string;
  readonly description: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** Careers it can lead to without earlier work in the field, most openings first. */
  readonly direct: readonly CareerInList[];
  /** Careers that ask for no more than a diploma, or for work in a related job first. */
  readonly otherwise: readonly CareerInList[];
  /** Teaching the subject at a college. */
  readonly teaching: readonly CareerInList[];
  /** The levels of schooling that the direct careers usually need, least first. */
  readonly levels: readonly { readonly level: EntryEducation; readonly careers: number }[];
  /** Whether one of them is a diploma or less. */
  readonly hasDiploma: boolean;
  /** Titles of programs that the crosswalk ties to the same careers. */
  readonly alike: readonly string[];
  readonly crosswalk: Origin;
  readonly receipts: readonly Receipt[];
  readonly sourcesLine: string;
}

const file = 'data/codes/program-occupations.csv';

export function programPage(group: ProgramGroup): ProgramPage {
  const { lead, slug, others, careers } = group;
  const inList = (codes: readonly string[]) =>
    codes
      .toSorted((a, b) => openingsOf(b) - openingsOf(a))
      .map((code) => careerInList(code, 'education', file));
  const direct = inList(careers.filter(isDirect));
  const otherwise = inList(careers.filter((code) => !isDirect(code)));
  const teaching = inList(
    codesOfProgram(lead.cip).filter((code) => teachesAtCollege(code) && occupationCareer(code)),
  );
  const receipts = careerListReceipts([...direct, ...otherwise, ...teaching]);
  const crosswalk = crosswalkSource();
  const family = programFamily(lead.cip);
  return {
    path: routes.program(slug),
    name: lead.title,
    cip: lead.cip,
    family,
    title: `${lead.title}: careers it prepares for`,
    summary: summaryOf(direct, careers.length),
    description: `Careers that the program ${lead.title} prepares for by the official list of matches, with pay, openings and the schooling that is usual for each.`,
    trail: [
      { name: 'Qualifications', href: routes.qualifications() },
      { name: 'Programs of study', href: routes.programs() },
    ],
    direct,
    otherwise,
    teaching,
    levels: levelsOf(direct),
    hasDiploma: direct.some(
      ({ education }) => education === 'high-school' || education === 'no-formal',
    ),
    alike: others.map(({ title }) => title),
    crosswalk,
    receipts,
    sourcesLine: [crosswalk, ...receipts.map(({ origin }) => origin)]
      .map((origin) => `${shortAttribution(origin)}.`)
      .join(' '),
  };
}

function summaryOf(direct: readonly CareerInList[], count: number): string {
  const [first] = direct;
  if (!first) throw new RangeError('A program with a page leads to a career directly.');
  const name = first.people;
  if (count === 1) return `The official list matches it to one career: ${name}.`;
  const tied = `The official list matches it to ${String(count)} careers.`;
  if (direct.length === count)
    return `${tied} None asks for earlier work in the field; ${name} have the most projected openings.`;
  return direct.length === 1
    ? `${tied} One asks for no earlier work in the field: ${name}.`
    : `${tied} Of the ${String(direct.length)} that ask for no earlier work in the field, ${name} have the most projected openings.`;
}

function levelsOf(careers: readonly CareerInList[]): ProgramPage['levels'] {
  return entryEducationLevels
    .map((level) => ({
      level,
      careers: careers.filter(({ education }) => education === level).length,
    }))
    .filter(({ careers: count }) => count > 0);
}
