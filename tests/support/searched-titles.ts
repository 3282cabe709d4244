import { guideFrontMatter } from '../../src/content-schemas/guide.ts';
import { titleFrontMatter } from '../../src/content-schemas/title.ts';
import { Answerer } from '../../src/domain/search/answerer.ts';
import {
  addRestFile,
  readFirstFile,
  type FirstFile,
  type RestFile,
} from '../../src/domain/search/record-files.ts';
import { indexTitles } from '../../src/domain/search/title-index.ts';
import type { TitleRecord } from '../../src/domain/search/title-record.ts';
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
export const searchFileTexts = once((): Readonly<Record<string, string>> => {
  const pages = contentFiles('titles').map(({ frontMatter }) =>
    titleFrontMatter.parse(frontMatter),
  );
  return searchFiles(pages, writtenGuides());
});

/** Search over all titles of the site, read back from the files that readers fetch. */
export const searchedTitles = once(() => {
  const texts = searchFileTexts();
  const first = readFirstFile(JSON.parse(texts.first ?? '') as FirstFile);
  const all = addRestFile(first, JSON.parse(texts.rest ?? '') as RestFile);
  const records: TitleRecord[] = [...all.titles];
  const index = indexTitles({ occupations: all.occupations, titles: records });
  const places = new PlaceIndex(pickedPlaces());
  const firstIndex = indexTitles(first);
  return {
    records,
    index,
    firstIndex,
    answerer: new Answerer(index, byLikeness, places),
    firstAnswerer: new Answerer(firstIndex, byLikeness, places),
  };
});
