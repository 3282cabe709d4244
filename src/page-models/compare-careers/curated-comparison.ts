import type { ComparisonFrontMatter } from '../../content-schemas/comparison.ts';
import type { TitleFrontMatter } from '../../content-schemas/title.ts';
import type { Category } from '../../domain/words/categories.ts';
import { compareAddress } from '../../domain/compare-careers/compare-address.ts';
import { categoryCodeOf, isOccupationCode } from '../../domain/words/occupation-code.ts';
import {
  previewLink,
  type PreviewImage,
  type PreviewLink,
} from '../../domain/site/preview-image.ts';
import { routes } from '../../domain/site/links.ts';
import { requireOccupationCareer } from '../career-directory.ts';
import { careersPreview } from '../preview-image/preview-images.ts';
import type { GuideTexts } from './compared-work.ts';
import { writtenComparison, type WrittenComparison } from './compare-page.ts';

/** Everything the page of a written comparison shows, its text aside. */
export interface CuratedComparison extends WrittenComparison {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly trail: readonly { readonly name: string; readonly href: string }[];
  /** The same careers where a reader can add, remove and move them, or pick a place. */
  readonly changeHref: string;
  readonly preview: PreviewLink;
}

/** @param file named when a career of the comparison has no page. */
export function curatedComparison(
  data: ComparisonFrontMatter,
  titles: readonly TitleFrontMatter[],
  file: string,
  guides: GuideTexts,
): CuratedComparison {
  const slugs = careerSlugs(data, file);
  const path = routes.comparison(data.slug);
  const written = writtenComparison(slugs, titles, file, guides);
  return {
    ...written,
    title: `${data.title}: ${String(slugs.length)} careers compared`,
    description: `${data.summary} Pay, jobs, openings and ways in side by side.`,
    path,
    trail: [{ name: 'Compare', href: routes.compare() }],
    changeHref: routes.compare(compareAddress({ careers: slugs })),
    preview: previewLink(path, comparisonPreview(data, titles, file)),
  };
}

/** The picture of a written comparison: a strip for each of its occupations. */
export function comparisonPreview(
  data: ComparisonFrontMatter,
  titles: readonly TitleFrontMatter[],
  file: string,
): PreviewImage {
  const codes = data.careers.flatMap((career) => {
    const title = titles.find(({ slug }) => slug === career);
    return title ? title.candidates.map(({ code }) => code) : [career];
  });
  return careersPreview(data.title, data.summary, [...new Set(codes)], file);
}

function careerSlugs({ careers }: ComparisonFrontMatter, file: string): readonly string[] {
  return careers.map((career) =>
    isOccupationCode(career) ? requireOccupationCareer(career, file).slug : career,
  );
}

/** A written comparison as other pages name it. */
export interface ComparisonLink {
  readonly title: string;
  readonly summary: string;
  readonly href: string;
}

export function comparisonLink({ title, summary, slug }: ComparisonFrontMatter): ComparisonLink {
  return { title, summary, href: routes.comparison(slug) };
}

/** Those that the home page shows: wide enough for most readers to find a start. */
const shownFirst = [
  'helping-people-in-schools',
  'nursing-ladder',
  'skilled-trades',
  'what-a-two-year-degree-leads-to',
  'data-and-software',
  'health-technicians',
];

export function firstComparisons(all: readonly ComparisonFrontMatter[]): readonly ComparisonLink[] {
  return all.filter(({ slug }) => shownFirst.includes(slug)).map(comparisonLink);
}

/** Written comparisons with at least two occupations of a category. */
export function comparisonsIn(
  category: Category,
  all: readonly ComparisonFrontMatter[],
): readonly ComparisonLink[] {
  return all
    .filter(({ careers }) => {
      const inside = careers.filter(
        (career) => isOccupationCode(career) && categoryCodeOf(career) === category.code,
      );
      return inside.length >= 2;
    })
    .map(comparisonLink);
}
