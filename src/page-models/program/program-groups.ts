import { isPresent } from '../../domain/figures/figure.ts';
import { entryEducationLevels } from '../../domain/schooling/preparation.ts';
import { isResidency } from '../../domain/schooling/program-family.ts';
import { slugOf } from '../../domain/site/slug.ts';
import { allPrograms, codesOfProgram, type Program } from '../../facts/programs.ts';
import { once } from '../../facts/once.ts';
import { projectionFigure, projectionRow } from '../../facts/projections.ts';
import { occupationCareer } from '../career-directory.ts';

/** Programs of study that the crosswalk ties to the very same careers. */
export interface ProgramGroup {
  /** The first of them in the order of codes that is not a leftover: the one a page is named after. */
  readonly lead: Program;
  readonly slug: string;
  readonly others: readonly Program[];
  /** Their careers by code, those of teachers at colleges left out. */
  readonly careers: readonly string[];
  /** Careers of `careers` that a program can lead to without work in a related job first. */
  readonly direct: readonly string[];
  /** Projected openings a year in the direct careers together. */
  readonly openings: number;
}

/** A program whose direct careers have this many openings a year together has a page. */
export const largeProgram = 60_000;
/** So has the program nearest to a direct career with this many, where no large one leads to it. */
export const largeCareer = 2_500;
/** A program is near to a career that makes up this share of its openings. */
const nearShare = 0.75;

/** Teachers at colleges: nearly every academic program is tied to those who teach it. */
export const teachesAtCollege = (code: string) => /^25-1\d/.test(code);

/** The careers of a program apart from teaching at a college, by code. */
export function careersOfProgram(cip: string): readonly string[] {
  return codesOfProgram(cip).filter((code) => !teachesAtCollege(code) && occupationCareer(code));
}

const afterHighSchool = new Set<string>(
  entryEducationLevels.filter((level) => level !== 'no-formal' && level !== 'high-school'),
);

/**
 * Whether a program can lead straight to a career: the career asks for more than a diploma (in
 * school, as an apprentice or in over a year on the job), and for no earlier work in a related job.
 */
export function isDirect(code: string): boolean {
  const row = projectionRow(code);
  if (row?.experience !== 'none') return false;
  return (
    afterHighSchool.has(row.entry_education) ||
    row.training === 'apprenticeship' ||
    row.training === 'long-term'
  );
}

export function openingsOf(code: string): number {
  const figure = projectionFigure(code, 'openings');
  return isPresent(figure) ? figure.value : 0;
}

const isLeftover = ({ title }: Program) => title.endsWith(', Other');

/** Every group of programs with a career that could name a page, in the order of codes. */
export const programGroups = once((): readonly ProgramGroup[] => {
  const tied = allPrograms().map((program) => ({
    program,
    careers: careersOfProgram(program.cip),
  }));
  const bySet = Map.groupBy(
    tied.filter(({ careers }) => careers.length > 0),
    ({ careers }) => careers.join(),
  );
  return [...bySet.values()].flatMap((group): ProgramGroup[] => {
    const programs = group.map(({ program }) => program);
    const lead = programs.find((program) => !isLeftover(program) && !isResidency(program.cip));
    const careers = group[0]?.careers ?? [];
    if (!lead) return [];
    const direct = careers.filter(isDirect);
    return [
      {
        lead,
        slug: slugOf(lead.title),
        others: programs.filter((program) => program !== lead),
        careers,
        direct,
        openings: direct.reduce((sum, code) => sum + openingsOf(code), 0),
      },
    ];
  });
});

/** The groups that have a page: the large ones, and the nearest to each large career without one. */
export const groupsWithPage = once((): readonly ProgramGroup[] => {
  const large = programGroups().filter(({ openings }) => openings >= largeProgram);
  const reached = new Set(large.flatMap(({ direct }) => direct));
  const unreached = new Set(
    programGroups()
      .flatMap(({ direct }) => direct)
      .filter((code) => !reached.has(code) && openingsOf(code) >= largeCareer),
  );
  const chosen = new Set([...large, ...[...unreached].flatMap((code) => nearest(code) ?? [])]);
  return programGroups().filter((group) => chosen.has(group));
});

/** The first group that is near to a career, or else the one with the largest share of it. */
function nearest(code: string): ProgramGroup | undefined {
  const share = ({ openings }: ProgramGroup) => openingsOf(code) / openings;
  const leading = programGroups().filter(({ direct }) => direct.includes(code));
  return (
    leading.find((group) => share(group) >= nearShare) ??
    leading.toSorted((a, b) => share(b) - share(a))[0]
  );
}

const slugByProgram = once(
  () =>
    new Map(
      groupsWithPage().flatMap(({ lead, slug, others }) =>
        [lead, ...others].map(({ cip }): [string, string] => [cip, slug]),
      ),
    ),
);

/** The page that shows a program's careers: its own or that of a program with the same ones. */
export function pageOfProgram(cip: string): string | undefined {
  return slugByProgram().get(cip);
}
