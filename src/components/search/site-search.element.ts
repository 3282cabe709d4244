import { PageFinder } from '../../domain/search/page-finder.ts';
import { readSitePages, type SitePagesFile } from '../../domain/search/site-page.ts';
import { ofPlace, SiteAnswerer, type SiteIndex } from '../../domain/search/site-answerer.ts';
import { SpanishWords, type SpanishMeaning } from '../../domain/search/spanish-words.ts';
import type { Answerer } from '../../domain/search/answerer.ts';
import type { SearchAnswer } from '../../domain/search/search-answer.ts';
import type { SearchedOccupation } from '../../domain/search/title-record.ts';
import { namesAlike } from './name-likeness.element.ts';
import type { Question } from './search-messages.element.ts';

/** Answers questions with pages of every kind. Its code comes after the first answers. */
export class SiteSearch {
  readonly #site: SiteIndex;

  /** @param occupations of the first file of titles of the same build. */
  constructor(
    file: SitePagesFile,
    occupations: readonly SearchedOccupation[],
    spanish: readonly SpanishMeaning[],
  ) {
    const pages = readSitePages(file, occupations);
    this.#site = {
      pages,
      finder: new PageFinder(pages, namesAlike(pages)),
      spanish: new SpanishWords(spanish),
    };
  }

  answer(titles: Answerer, { query, limit, where }: Question): SearchAnswer {
    return new SiteAnswerer(titles, this.#site).answer(query, limit, where);
  }

  /** An answer whose ZIP code has been looked up. */
  withPlace(answer: SearchAnswer): SearchAnswer {
    return ofPlace(answer);
  }
}
