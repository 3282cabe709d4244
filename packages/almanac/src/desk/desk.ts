import { byLikeness } from '../../../../src/components/search/likeness.element.ts';
import { namesAlike } from '../../../../src/components/search/name-likeness.element.ts';
import type { CiteFile } from '../../../../src/domain/cite/figure-citation.ts';
import type { Place } from '../../../../src/domain/places/place.ts';
import { PlaceIndex, type PlaceReading } from '../../../../src/domain/places/place-query.ts';
import { writeZipFiles, zipFileOf } from '../../../../src/domain/places/zip-file.ts';
import { readZipCode } from '../../../../src/domain/places/zip-reading.ts';
import { Answerer } from '../../../../src/domain/search/answerer.ts';
import { codeReader } from '../../../../src/domain/search/code-book.ts';
import { PageFinder } from '../../../../src/domain/search/page-finder.ts';
import { addRestFile, readFirstFile } from '../../../../src/domain/search/record-files.ts';
import { SiteAnswerer } from '../../../../src/domain/search/site-answerer.ts';
import { readSitePages } from '../../../../src/domain/search/site-page.ts';
import { SpanishWords } from '../../../../src/domain/search/spanish-words.ts';
import { indexTitles } from '../../../../src/domain/search/title-index.ts';
import { WorkWords } from '../../../../src/domain/search/work-words.ts';
import { allPlaces } from '../../../../src/facts/places.ts';
import { once } from '../../../../src/facts/once.ts';
import { allZipCodes, zipEdition } from '../../../../src/facts/zip-codes.ts';
import { titleKey } from './listed-title.ts';
import type { AlmanacTexts, NamedCareer, ReadText, WrittenTitle } from './almanac-texts.ts';

/** What answers are looked up in; each part is made when a question first needs it. */
export interface Desk {
  readonly search: () => SiteAnswerer;
  readonly places: () => PlaceIndex;
  /** What words for a place mean, ZIP codes looked up. */
  readonly readPlace: (typed: string) => PlaceReading;
  /** What figures are named and cited with. */
  readonly words: () => CiteFile;
  readonly career: (code: string) => NamedCareer | undefined;
  /** The one career that has a name, by the site or by the agency, given its `titleKey`. */
  readonly careerCalled: (key: string) => NamedCareer | undefined;
  /** What a career is, in a sentence. */
  readonly sentence: (code: string) => string | undefined;
  /** The title with a page at an address from the site's root. */
  readonly titleAt: (href: string) => WrittenTitle | undefined;
  readonly cited: () => AlmanacTexts['cited'];
  readonly site: () => string;
}

/** A desk over texts, and over the tables that `src/facts` reads. */
export function openDesk(read: ReadText): Desk {
  const places = once(() => new PlaceIndex(placesBelowNation()));
  const zipFiles = once(() => writeZipFiles(allZipCodes(), zipEdition()));
  const careers = once(
    () => new Map<string, NamedCareer>(read('careers').map((one) => [one.code, one])),
  );
  const called = once(() => {
    const names = read('careers').flatMap((career) =>
      [...new Set([titleKey(career.name), titleKey(career.officialName)])].map(
        (key) => [key, career] as const,
      ),
    );
    return Map.groupBy(names, ([key]) => key);
  });
  const titles = once(() => new Map(read('titles').map((one) => [`/careers/${one.slug}/`, one])));
  const sentences = once(() => read('sentences').careers);
  return {
    search: once(() => siteSearch(read, places())),
    places,
    readPlace: (typed) => {
      const reading = places().read(typed);
      if (reading.kind !== 'zip') return reading;
      return readZipCode(reading, zipFiles().get(zipFileOf(reading.asked)), places());
    },
    words: once(() => read('words')),
    career: (code) => careers().get(code),
    careerCalled: (key) => {
      const sharing = called().get(key) ?? [];
      return sharing.length === 1 ? sharing[0]?.[1] : undefined;
    },
    sentence: (code) => sentences()[code],
    titleAt: (href) => titles().get(href),
    cited: once(() => read('cited')),
    site: once(() => read('site')),
  };
}

const placesBelowNation = (): readonly Place[] =>
  allPlaces().filter(({ kind }) => kind !== 'nation');

/** The search of the site, with everything at hand that a page fetches piece by piece. */
function siteSearch(read: ReadText, places: PlaceIndex): SiteAnswerer {
  const first = readFirstFile(read('first'));
  const titles = new Answerer(indexTitles(addRestFile(first, read('rest'))), byLikeness, places);
  titles.useCodes(codeReader(read('codes')));
  const pages = readSitePages(read('pages'), first.occupations);
  return new SiteAnswerer(titles, {
    pages,
    finder: new PageFinder(pages, namesAlike(pages)),
    spanish: new SpanishWords(read('spanish')),
    work: new WorkWords(read('work'), first.occupations),
  });
}
