import type { GuideFrontMatter } from '../content-schemas/guide.ts';
import { slugOf } from '../domain/site/slug.ts';
import { FactsError } from '../facts/facts-error.ts';
import { occupationCareers, requireOccupationCareer } from './career-directory.ts';
import type { OccupationCareer } from './career-directory.ts';

/** An address that people guess, such as `/careers/cna/`, and the career whose other name it is. */
export interface ShortAddress {
  readonly slug: string;
  /** The other name, as the guide writes it. */
  readonly name: string;
  readonly career: OccupationCareer;
}

/** Each other name that a guide lists. Throws a FactsError when a career has that address. */
export function shortAddresses(
  guides: readonly Pick<GuideFrontMatter, 'slug' | 'code' | 'alsoCalled'>[],
): readonly ShortAddress[] {
  const taken = new Set(occupationCareers().map(({ slug }) => slug));
  return guides.flatMap(({ slug: guide, code, alsoCalled }) => {
    const file = `src/content/guides/${guide}.mdx`;
    const career = requireOccupationCareer(code, file);
    return alsoCalled.map((name) => {
      const slug = slugOf(name);
      if (taken.has(slug)) {
        throw new FactsError(
          `The other name "${name}" would have the address of a career, /careers/${slug}/.`,
          file,
          'Take it out of alsoCalled.',
        );
      }
      return { slug, name, career };
    });
  });
}
