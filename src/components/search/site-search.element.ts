import { PageFinder } from '../../domain/search/page-finder.ts';
import { readSitePages, type SitePagesFile } from '../../domain/search/site-page.ts';
import { ofPlace, SiteAnswerer } from '../../domain/search/site-answerer.ts';
import type { Answerer } from '../../domain/search/answerer.ts';
import type { SearchAnswer } from '../../domain/search/search-answer.ts';
import type { SearchedOccupation } from '../../domain/search/title-record.ts';
import { namesAlike } from './name-likeness.element.ts';
import type { Question } from './search-messages.element.ts';

/** Answers questions with pages of every kind. Its code comes after the first answers. */
export class SiteSearch {
  readonly #finder: PageFinder;

  /** @param occupations of the first file of titles of the same build. */
  constructor(file: SitePagesFile, occupations: readonly SearchedOccupation[]) {
    const pages = readSitePages(file, occupations);
    this.#finder = new PageFinder(pages, namesAlike(pages));
  }

  answer(titles: Answerer, { query, limit, where }: Question): SearchAnswer {
    return new SiteAnswerer(titles, this.#finder).answer(query, limit, where);
  }

  /** An answer whose ZIP code has been looked up. */
  withPlace(answer: SearchAnswer): SearchAnswer {
    return ofPlace(answer);
  }
}
