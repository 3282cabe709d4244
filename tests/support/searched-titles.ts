import { writtenTexts } from '../../packages/almanac/build/written.ts';
import { guideFrontMatter } from '../../src/content-schemas/guide.ts';
import { Answerer } from '../../src/domain/search/answerer.ts';
import {
  addRestFile,
  readFirstFile,
  type FirstFile,
  type RestFile,
} from '../../src/domain/search/record-files.ts';
import { indexTitles } from '../../src/domain/search/title-index.ts';
import type { TitleRecord } from '../../src/domain/search/title-record.ts';
import { namesAlike } from '../../src/components/search/name-likeness.element.ts';
import { PageFinder } from '../../src/domain/search/page-finder.ts';
import { SiteAnswerer } from '../../src/domain/search/site-answerer.ts';
import { readSitePages, type SitePagesFile } from '../../src/domain/search/site-page.ts';
import { SpanishWords, type SpanishMeaning } from '../../src/domain/search/spanish-words.ts';
import { WorkWords, type WorkWordsFile } from '../../src/domain/search/work-words.ts';
import { byLikeness } from '../../src/components/search/likeness.element.ts';
import { once } from '../../src/facts/once.ts';
import { PlaceIndex } from '../../src/domain/places/place-query.ts';
import { pickedPlaces } from '../../src/page-models/place-files.ts';
import { searchFiles } from '../../src/page-models/search-records.ts';
import { contentFiles } from './content/content-file.ts';

/** The front matter of every guide. */
export const writtenGuides = () =>
  contentFiles('guides').map(({ frontMatter }) => guideFrontMatter.parse(frontMatter));

/** The search files of the site, as text. */
export const searchFileTexts = once(() => searchFiles(writtenTexts()));

/**
 * Search over the titles of the site that are kept, read back from the files that readers fetch.
 * @param keep whether a title is searched.
 */
export function searchOver(keep: (record: TitleRecord) => boolean) {
  const texts = searchFileTexts();
  const first = readFirstFile(JSON.parse(texts.first ?? '') as FirstFile);
  const all = addRestFile(first, JSON.parse(texts.rest ?? '') as RestFile);
  const records: TitleRecord[] = [...all.titles].filter(keep);
  const index = indexTitles({ occupations: all.occupations, titles: records });
  const places = new PlaceIndex(pickedPlaces());
  const pages = readSitePages(JSON.parse(texts.pages ?? '') as SitePagesFile, first.occupations);
  const answerer = new Answerer(index, byLikeness, places);
  return {
    records,
    index,
    first,
    places,
    pages,
    answerer,
    siteAnswerer: new SiteAnswerer(answerer, {
      pages,
      finder: new PageFinder(pages, namesAlike(pages)),
      spanish: new SpanishWords(JSON.parse(texts.spanish ?? '') as SpanishMeaning[]),
      work: new WorkWords(JSON.parse(texts.work ?? '') as WorkWordsFile, first.occupations),
    }),
  };
}

/** Search over all titles of the site. */
export const searchedTitles = once(() => {
  const search = searchOver(() => true);
  const firstIndex = indexTitles(search.first);
  return {
    ...search,
    firstIndex,
    firstAnswerer: new Answerer(firstIndex, byLikeness, search.places),
  };
});
