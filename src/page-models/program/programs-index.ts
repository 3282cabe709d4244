import { categories } from '../../domain/words/categories.ts';
import { programFamily, type ProgramFamily } from '../../domain/schooling/program-family.ts';
import { shortAttribution, type Origin } from '../../domain/figures/receipt.ts';
import { routes } from '../../domain/site/links.ts';
import {
  allPrograms,
  programsForCode,
  crosswalkSource,
  type Program,
} from '../../facts/programs.ts';
import { occupationCareer, occupationCareers } from '../career-directory.ts';
import {
  careersOfProgram,
  groupsWithPage,
  isDirect,
  largeCareer,
  largeProgram,
  openingsOf,
  pageOfProgram,
} from './program-groups.ts';

/** A program of study in a list. */
export interface ListedProgram {
  /** Its code: `51.3801`. */
  readonly cip: string;
  /** As published. */
  readonly name: string;
  /** The page that shows its careers; undefined where there is none. */
  readonly href: string | undefined;
  /**
   * The career with the most openings a year, first of those that ask for no earlier work in the
   * field; undefined where it is tied to teaching alone.
   */
  readonly first: { readonly name: string; readonly href: string } | undefined;
  /** How many careers there are besides, teaching at a college apart. */
  readonly more: number;
}

/** Everything the list of programs shows. */
export interface ProgramsIndex {
  readonly title: string;
  readonly description: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  readonly families: readonly (ProgramFamily & { readonly programs: readonly ListedProgram[] })[];
  readonly count: number;
  readonly pages: number;
  /** Openings a year that give a program a page. */
  readonly floors: { readonly program: number; readonly career: number };
  readonly crosswalk: Origin;
  readonly sourcesLine: string;
}

const trail = [{ name: 'Qualifications', href: routes.qualifications() }];

export function programsIndex(): ProgramsIndex {
  const all = allPrograms();
  const byFamily = Map.groupBy(all, ({ cip }) => programFamily(cip).code);
  const crosswalk = crosswalkSource();
  return {
    title: 'Programs of study',
    description: `All ${String(all.length)} programs of study that the official crosswalk ties to a career, by field, and the careers that each prepares for.`,
    trail,
    families: [...byFamily.values()]
      .flatMap((programs) => {
        const [first] = programs;
        return first ? [{ ...programFamily(first.cip), programs: programs.map(listed) }] : [];
      })
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    count: all.length,
    pages: groupsWithPage().length,
    floors: { program: largeProgram, career: largeCareer },
    crosswalk,
    sourcesLine: `${shortAttribution(crosswalk)}.`,
  };
}

function listed({ cip, title }: Program): ListedProgram {
  const careers = careersOfProgram(cip).toSorted(
    (a, b) => Number(isDirect(b)) - Number(isDirect(a)) || openingsOf(b) - openingsOf(a),
  );
  const slug = pageOfProgram(cip);
  const first = occupationCareer(careers[0] ?? '');
  return {
    cip,
    name: title,
    href: slug && routes.program(slug),
    first: first && { name: first.name, href: first.href },
    more: Math.max(0, careers.length - 1),
  };
}

/** Every career with the programs of study tied to it. */
export interface ProgramsByCareer {
  readonly title: string;
  readonly description: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** The careers that have any, by kind of work. */
  readonly groups: readonly ProgramGroup[];
  /** Careers that no program is tied to, by name. */
  readonly without: readonly { readonly name: string; readonly href: string }[];
  readonly crosswalk: Origin;
  readonly sourcesLine: string;
}

/** The careers of one category. */
export interface ProgramGroup {
  readonly name: string;
  readonly careers: readonly CareerPrograms[];
}

export interface CareerPrograms {
  readonly code: string;
  readonly name: string;
  readonly href: string;
  readonly programs: readonly Pick<ListedProgram, 'name' | 'href'>[];
}

export function programsByCareer(): ProgramsByCareer {
  const careers = occupationCareers()
    .map((career) => ({ ...career, programs: programsOf(career.code) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  const crosswalk = crosswalkSource();
  return {
    title: 'Programs of study by career',
    description:
      'Every career with the programs of study that prepare for it by the official crosswalk.',
    trail: [...trail, { name: 'Programs of study', href: routes.programs() }],
    groups: categories.map(({ code, name }) => ({
      name,
      careers: careers.filter(
        ({ category, programs }) => category.code === code && programs.length > 0,
      ),
    })),
    without: careers.filter(({ programs }) => programs.length === 0),
    crosswalk,
    sourcesLine: `${shortAttribution(crosswalk)}.`,
  };
}

function programsOf(code: string): CareerPrograms['programs'] {
  return programsForCode(code).map(({ cip, title }) => {
    const slug = pageOfProgram(cip);
    return { name: title, href: slug && routes.program(slug) };
  });
}
