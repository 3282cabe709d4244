import { categories } from '../../domain/words/categories.ts';
import type { CertificationFrontMatter } from '../../content-schemas/certification.ts';
import { categoryCodeOf } from '../../domain/words/occupation-code.ts';
import { routes } from '../../domain/site/links.ts';
import { requireOccupationCareer } from '../career-directory.ts';

/** A certification in a list. */
export interface ListedCertification {
  readonly name: string;
  readonly short: string | undefined;
  readonly href: string;
  readonly neededBy: CertificationFrontMatter['neededBy'];
}

/** The certifications of one career, or of one issuer. */
export interface CertificationGroup {
  readonly name: string;
  readonly href: string;
  readonly certifications: readonly ListedCertification[];
}

/** Everything the list of certifications shows beside its written text. */
export interface CertificationsIndex {
  readonly description: string;
  readonly count: number;
  /** Careers in the order of the categories. A certification stands under each of its careers. */
  readonly categories: readonly {
    readonly name: string;
    readonly slug: string;
    readonly careers: readonly CertificationGroup[];
  }[];
  readonly issuers: readonly CertificationGroup[];
}

export function certificationsIndex(
  texts: readonly CertificationFrontMatter[],
): CertificationsIndex {
  return {
    description: `${String(texts.length)} certifications by career and by issuer: what each shows, who asks for it, and how to check one before you pay.`,
    count: texts.length,
    categories: categories.flatMap(({ code, name, slug }) => {
      const careers = careersIn(texts, code);
      return careers.length > 0 ? [{ name, slug, careers }] : [];
    }),
    issuers: [...Map.groupBy(texts, ({ issuer }) => issuer.name)]
      .map(([name, granted]) => ({
        name,
        href: granted[0]?.issuer.url ?? '',
        certifications: granted.map(listed),
      }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}

function careersIn(
  texts: readonly CertificationFrontMatter[],
  category: string,
): readonly CertificationGroup[] {
  const pairs = texts.flatMap((text) =>
    text.careers
      .filter((code) => categoryCodeOf(code) === category)
      .map((code) => ({ text, career: requireOccupationCareer(code, fileOf(text)) })),
  );
  return [...Map.groupBy(pairs, ({ career }) => career)]
    .map(([{ name, href }, held]) => ({
      name,
      href,
      certifications: held.map(({ text }) => listed(text)),
    }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
}

const fileOf = ({ slug }: CertificationFrontMatter) => `src/content/certifications/${slug}.mdx`;

const listed = ({
  name,
  short,
  slug,
  neededBy,
}: CertificationFrontMatter): ListedCertification => ({
  name,
  short,
  href: routes.certification(slug),
  neededBy,
});
