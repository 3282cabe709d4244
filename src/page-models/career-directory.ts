import { briefOf } from '../briefs.ts';
import { categories, categoryByCode, type Category } from '../domain/words/categories.ts';
import { careerName } from '../domain/words/career-name.ts';
import { categoryCodeOf, type OccupationCode } from '../domain/words/occupation-code.ts';
import { routes } from '../domain/site/links.ts';
import { slugOf } from '../domain/site/slug.ts';
import { upperFirst } from '../domain/words/wording.ts';
import { FactsError } from '../facts/facts-error.ts';
import { detailedOccupations } from '../facts/oews.ts';
import { once } from '../facts/once.ts';
import { projectionRow } from '../facts/projections.ts';

/** An occupation as a page a reader can go to. */
export interface OccupationCareer {
  readonly code: OccupationCode;
  readonly slug: string;
  readonly href: string;
  /** What people call them, as in lists and headings: "Landscapers". */
  readonly name: string;
  /** The same within a sentence: "landscapers". */
  readonly people: string;
  /** One of them, within a sentence and without an article: "landscaper". */
  readonly person: string;
  /** The agency's name in sentence case: "Landscaping and groundskeeping workers". */
  readonly officialName: string;
  readonly category: Category;
  /** An "all other" line: what is left of a group, not one job. */
  readonly isResidual: boolean;
}

/** Every detailed occupation of the newest release, in the order of codes. */
export const occupationCareers = once((): readonly OccupationCareer[] => {
  const careers = detailedOccupations().map((row) => {
    const code = row.code as OccupationCode;
    const officialName = careerName(projectionRow(code)?.title ?? row.title);
    const slug = slugOf(officialName);
    const { many: people, one: person } = briefOf(code).name;
    return {
      code,
      slug,
      href: routes.career(slug),
      name: upperFirst(people),
      people,
      person,
      officialName,
      category: categoryByCode(categoryCodeOf(code)),
      isResidual: /\ball other\b/i.test(officialName),
    };
  });
  refuseSharedSlugs(careers);
  return careers;
});

function refuseSharedSlugs(careers: readonly OccupationCareer[]): void {
  for (const [slug, sharing] of Map.groupBy(careers, (career) => career.slug)) {
    if (sharing.length > 1) {
      throw new FactsError(
        `The occupations ${sharing.map((career) => career.code).join(' and ')} would share the address "${slug}".`,
        'src/page-models/career-directory.ts',
        'Give one of them a slug of its own.',
      );
    }
  }
}

/** A page for each occupation. */
export const occupationPaths = () =>
  occupationCareers().map((career) => ({
    params: { occupation: career.slug },
    props: { career },
  }));

const byCode = once(() => new Map(occupationCareers().map((career) => [career.code, career])));

/** The career page of a detailed occupation, or undefined when OEWS has no such line. */
export function occupationCareer(code: string): OccupationCareer | undefined {
  return byCode().get(code as OccupationCode);
}

/** The career page of an occupation that must exist. Throws a FactsError when it does not. */
export function requireOccupationCareer(code: string, askedBy: string): OccupationCareer {
  const career = occupationCareer(code);
  if (!career) {
    throw new FactsError(
      `The occupation code ${code} is not one of the detailed occupations of the newest release.`,
      askedBy,
      'Use a code listed in data/oews/national, such as 29-1141.',
    );
  }
  return career;
}

/** The occupations of one category, in the order of codes. */
export function careersInCategory(category: Category): readonly OccupationCareer[] {
  return occupationCareers().filter((career) => career.category.code === category.code);
}

/** A page for each category. */
export const categoryPaths = () =>
  categories.map((category) => ({ params: { category: category.slug }, props: { category } }));
