import { PlacePay, type PlacePayFile } from '../../domain/places/place-pay-file.ts';
import type { Place } from '../../domain/places/place.ts';
import { payMeasure } from '../../domain/figures/measure.ts';
import type { Answerer } from '../../domain/search/answerer.ts';
import {
  careerFacts,
  type CareerFacts,
  type CareerFactsFile,
} from '../../domain/search/career-facts.ts';
import { PageFinder } from '../../domain/search/page-finder.ts';
import { placeMeant, type SearchAnswer } from '../../domain/search/search-answer.ts';
import {
  mayBeWork,
  ofPlace,
  SiteAnswerer,
  type SiteIndex,
} from '../../domain/search/site-answerer.ts';
import { readSitePages, type SitePagesFile } from '../../domain/search/site-page.ts';
import { SpanishWords, type SpanishMeaning } from '../../domain/search/spanish-words.ts';
import type { SearchedOccupation } from '../../domain/search/title-record.ts';
import { WorkWords, type WorkWordsFile } from '../../domain/search/work-words.ts';
import { namesAlike } from './name-likeness.element.ts';
import type { FetchFile, Question } from './search-messages.element.ts';

/** What a search of the site is made of. */
export interface SiteFiles {
  readonly pages: SitePagesFile;
  readonly spanish: readonly SpanishMeaning[];
  /** Of the first file of titles of the same build. */
  readonly occupations: readonly SearchedOccupation[];
  readonly edition: string;
  /** Addresses of what is fetched only when it is asked for: words for the work, pay of places. */
  readonly work: string;
  readonly payIn: (place: Place) => string;
}

/** Answers questions with pages of every kind. Its code comes after the first answers. */
export class SiteSearch {
  readonly #files: SiteFiles;
  readonly #fetchFile: FetchFile;
  readonly #again: () => void;
  readonly #site: SiteIndex;
  #work: WorkWords | 'asked' | 'none' | undefined;
  /** The pay of places by their slugs; undefined in it while it is on the way, or not to be had. */
  readonly #pay = new Map<string, PlacePay | undefined>();

  /** @param again answers the last question again, now that more is there. */
  constructor(files: SiteFiles, fetchFile: FetchFile, again: () => void) {
    this.#files = files;
    this.#fetchFile = fetchFile;
    this.#again = again;
    const pages = readSitePages(files.pages, files.occupations);
    this.#site = {
      pages,
      finder: new PageFinder(pages, namesAlike(pages)),
      spanish: new SpanishWords(files.spanish),
    };
  }

  answer(titles: Answerer, { query, limit, where, asTyped }: Question): SearchAnswer {
    const work = this.#work instanceof WorkWords ? this.#work : undefined;
    return new SiteAnswerer(titles, { ...this.#site, work }).answer(query, limit, where, asTyped);
  }

  /** An answer whose ZIP code has been looked up. */
  withPlace(answer: SearchAnswer): SearchAnswer {
    return ofPlace(answer);
  }

  /** Whether words for the work, which are fetched now, may answer better. */
  looksOn(answer: SearchAnswer): boolean {
    if (!mayBeWork(answer) || this.#work instanceof WorkWords || this.#work === 'none')
      return false;
    if (this.#work === undefined) void this.#openWork();
    return true;
  }

  async #openWork(): Promise<void> {
    this.#work = 'asked';
    try {
      const file = (await this.#fetchFile(this.#files.work, false)) as WorkWordsFile;
      const isOfBuild = file.edition === this.#files.edition;
      this.#work = isOfBuild ? new WorkWords(file, this.#files.occupations) : 'none';
    } catch {
      this.#work = 'none';
    }
    this.#again();
  }

  /** An answer whose results say pay, in the place that is meant, schooling and openings. */
  withFacts(answer: SearchAnswer, file: CareerFactsFile | undefined): SearchAnswer {
    if (!file) return answer;
    const place = placeMeant(answer);
    const results = answer.results.map((result) => {
      const [code] = result.codes;
      // A title with a page of its own has no official figure.
      const facts = code && result.standing !== 'page' ? careerFacts(file, code) : undefined;
      if (!facts || !code) return result;
      return { ...result, facts: place ? this.#factsIn(place, code, facts) : facts };
    });
    return { ...answer, results };
  }

  #factsIn(place: Place, code: string, facts: CareerFacts): CareerFacts {
    const pay = this.#pay.get(place.slug);
    if (!this.#pay.has(place.slug)) void this.#openPay(place);
    const median = pay?.figure(code, payMeasure(facts.period, 'median'));
    return { ...facts, median, place };
  }

  async #openPay(place: Place): Promise<void> {
    this.#pay.set(place.slug, undefined);
    try {
      const file = (await this.#fetchFile(this.#files.payIn(place), false)) as PlacePayFile;
      this.#pay.set(place.slug, new PlacePay(file));
      this.#again();
    } catch {
      // Results lead to pay there, and say none of it.
    }
  }
}
