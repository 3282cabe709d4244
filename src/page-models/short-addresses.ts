import type { GuideFrontMatter } from '../content-schemas/guide.ts';
import type { TitleFrontMatter } from '../content-schemas/title.ts';
import { routes } from '../domain/site/links.ts';
import { slugOf } from '../domain/site/slug.ts';
import { FactsError } from '../facts/facts-error.ts';
import { occupationCareers, requireOccupationCareer } from './career-directory.ts';
import type { OccupationCareer } from './career-directory.ts';
import type { PlainName } from './plain-names.ts';

/** An address that people guess, such as `/careers/cna/`, and the career whose other name it is. */
export interface ShortAddress {
  readonly slug: string;
  /** The other name, as its author writes it. */
  readonly name: string;
  /** Where it leads: an occupation's people, or a job title in quotes. */
  readonly career: Pick<OccupationCareer, 'slug' | 'href' | 'people'>;
}

type Guide = Pick<GuideFrontMatter, 'slug' | 'code' | 'alsoCalled'>;
type Title = Pick<TitleFrontMatter, 'slug' | 'title' | 'alsoCalled'>;

/** What is written that gives a career another name. */
interface OtherNames {
  readonly guides: readonly Guide[];
  readonly titles?: readonly Title[];
  /** Names of occupations; one that a guide lists as well is taken from the guide. */
  readonly plainNames?: readonly PlainName[];
}

interface Named extends Omit<ShortAddress, 'slug'> {
  readonly file: string;
}

/** Each other name of a career. Throws a FactsError when a career or another name has its address. */
export function shortAddresses({ guides, titles = [], plainNames = [] }: OtherNames) {
  const inGuides = guides.flatMap(guideNames);
  const known = new Set(inGuides.map(({ name }) => slugOf(name)));
  const own = plainNames.map(plainName).filter(({ name }) => !known.has(slugOf(name)));
  const taken = new Set([
    ...occupationCareers().map(({ slug }) => slug),
    ...titles.map(({ slug }) => slug),
  ]);
  return [...inGuides, ...titles.flatMap(titleNames), ...own].map(
    ({ name, career, file }): ShortAddress => {
      const slug = slugOf(name);
      if (taken.has(slug)) {
        throw new FactsError(
          `The other name "${name}" would have the address of a career or of another name, /careers/${slug}/.`,
          file,
          'Take it out here or there.',
        );
      }
      taken.add(slug);
      return { slug, name, career };
    },
  );
}

function guideNames({ slug, code, alsoCalled }: Guide): Named[] {
  const file = `src/content/guides/${slug}.mdx`;
  const career = requireOccupationCareer(code, file);
  return alsoCalled.map((name) => ({ name, career, file }));
}

function titleNames({ slug, title, alsoCalled }: Title): Named[] {
  const career = { slug, href: routes.career(slug), people: `the job title “${title}”` };
  return alsoCalled.map((name) => ({ name, career, file: `src/content/titles/${slug}.mdx` }));
}

function plainName({ name, code }: PlainName): Named {
  const file = 'src/page-models/plain-names.ts';
  return { name, career: requireOccupationCareer(code, file), file };
}
