import { routes } from '../../../src/domain/site/links.ts';
import { categories } from '../../../src/domain/words/categories.ts';
import { allPlacePages, placeTitle } from '../../../src/page-models/place-page/place-page.ts';
import { categoryTitle } from '../../../src/page-models/category-list/category-page.ts';
import { careerTitle } from '../../../src/page-models/career-page/career-words.ts';
import { citeFile } from '../../../src/page-models/cite/cite-file.ts';
import { occupationCareers } from '../../../src/page-models/career-directory.ts';
import { searchFiles, type SearchedTexts } from '../../../src/page-models/search-records.ts';
import { saidBy, titlePageTitle } from '../../../src/page-models/title-page.ts';
import type { CitedPage, TextName, WrittenTitle } from '../src/desk/almanac-texts.ts';

/** The texts of the almanac as JSON, by name. */
export type AlmanacTextFiles = Readonly<Record<TextName, string>>;

/**
 * Everything the almanac knows beside the tables, as JSON by name, made by the functions that make
 * the site's own files.
 * @param site full address of the site's root, which pages are cited by.
 * @param search what search fetches, where it is made already.
 */
export function almanacTexts(
  written: SearchedTexts,
  site: string,
  search = searchFiles(written),
): AlmanacTextFiles {
  const careers = occupationCareers().map(({ code, name, officialName, slug }) => ({
    code,
    name,
    officialName,
    slug,
  }));
  const json = {
    words: citeFile(),
    careers,
    titles: written.titles.map(writtenTitle),
    cited: citedPages(written),
    site,
  };
  const texts = Object.entries(json).map(([name, value]) => [name, JSON.stringify(value)]);
  return { ...search, ...Object.fromEntries(texts) } as AlmanacTextFiles;
}

const writtenTitle = ({
  title,
  slug,
  summary,
  candidates,
}: SearchedTexts['titles'][number]): WrittenTitle => ({
  title,
  slug,
  summary,
  candidates: candidates.map(({ code, ad, why, source }) => ({
    code,
    decidedBy: ad.before + ad.emphasis + ad.after,
    why,
    saidBy: saidBy(source),
  })),
});

/** Pages of careers, titles, places and categories, all of which show figures. */
function citedPages({ titles }: SearchedTexts): Readonly<Record<string, CitedPage>> {
  const pages: readonly (readonly [path: string, title: string])[] = [
    ...occupationCareers().map((career) => [career.href, careerTitle(career)] as const),
    ...titles.map((title) => [routes.career(title.slug), titlePageTitle(title)] as const),
    ...allPlacePages().map((place) => [routes.place(place.slug), placeTitle(place)] as const),
    ...categories.map(
      (category) => [routes.category(category.slug), categoryTitle(category)] as const,
    ),
  ];
  return Object.fromEntries(pages.map(([path, title]) => [path, [title, 'byRelease']]));
}
