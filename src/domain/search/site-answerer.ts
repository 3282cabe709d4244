import type { Answerer } from './answerer.ts';
import { mostPages, PageAnswers, placePage, type PagesIndex } from './page-answers.ts';
import type { FoundPage } from './page-finder.ts';
import type { Query } from './query.ts';
import { readWish, type WishReading } from './read-wish.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SpanishWords } from './spanish-words.ts';
import type { WorkWords } from './work-words.ts';
import { wishResult } from './wish-result.ts';
import { readNotHeld, withoutNotHeld } from './work-not-held.ts';
import { wrapping } from './words-around-jobs.ts';
import { wordsOf } from './words.ts';

/** Words beside a wish that may stay unread. */
const mostUnread = 1;
/** Careers that are found by their work, and titles that stand after them. */
const mostByWork = 5;
const mostBesideWork = 3;
/** The part of the best score that others must have. */
const leastOfBest = 0.5;
/** From here on work has what the query says, so that titles with less come after it. */
const sureShare = 0.65;

/** What is searched beside titles. */
export interface SiteIndex extends PagesIndex {
  readonly spanish: SpanishWords;
  /** Words for the work; undefined while they are not there. */
  readonly work?: WorkWords | undefined;
}

/** Answers queries with pages of every kind. */
export class SiteAnswerer {
  readonly #titles: Answerer;
  readonly #site: SiteIndex;
  readonly #pages: PageAnswers;

  constructor(titles: Answerer, site: SiteIndex) {
    this.#titles = titles;
    this.#site = site;
    this.#pages = new PageAnswers(titles, site);
  }

  /**
   * @param limit the most careers to give.
   * @param where what was typed for a place; it goes before a place in the query.
   * @param asTyped read the words as nothing but what they are.
   */
  answer(typed: string, limit: number, where = '', asTyped = false): SearchAnswer {
    const query = this.#titles.read(typed, asTyped);
    const careers = this.#titles.answerQuery(query, limit, where);
    if (careers.match === 'code' || careers.match === 'military' || query.code) return careers;
    if (query.job === '') return ofPlace(careers);
    const spanish = asTyped ? undefined : this.#ofSpanish(query, careers);
    if (spanish) return spanish;
    const notHeld = readNotHeld(query.text);
    if (notHeld?.isAll) {
      return { ...careers, results: [], total: 0, match: 'none', note: notHeld.sentence };
    }
    const found = this.#pages.find(query.job, query.open, asTyped);
    const wish = asTyped ? undefined : readWish(withoutNotHeld(jobText(query)));
    const answer = this.#withWork(
      this.#withWish(this.#pages.together(query, careers, found, limit), found, wish, limit),
      jobText(query),
    );
    if (!notHeld) return orPlace(answer);
    const rest = wordsOf(withoutNotHeld(jobText(query))).filter((word) => !wrapping.has(word));
    // What is like the words of a wish is no answer to it.
    return rest.length === 0 && answer.named !== true && answer.match !== 'pages'
      ? { ...answer, results: [], total: 0, match: 'none', note: notHeld.sentence }
      : { ...answer, note: notHeld.sentence };
  }

  /** What Spanish words lead to, where they are no English title. */
  #ofSpanish(query: Query, careers: SearchAnswer): SearchAnswer | undefined {
    if (careers.match === 'every-word') return undefined;
    const meaning = this.#site.spanish.find(query.job);
    if (!meaning) return undefined;
    const { english } = meaning;
    const results = meaning.codes.flatMap((code) => this.#titles.career(code) ?? []);
    const pages = meaning.pages.map((href) => this.#pages.at(href, english));
    return {
      ...withoutMended(careers),
      results,
      total: results.length,
      pages,
      leading: pages.length,
      english,
      match: results.length > 0 ? 'every-word' : 'pages',
    };
  }

  /** The job beside a wish, where no title has every word: "electrician without a degree". */
  #ofJob(answer: SearchAnswer, wish: WishReading, limit: number): SearchAnswer | undefined {
    if (answer.match === 'every-word' || answer.match === 'pages') return undefined;
    const { results, total, named } = this.#titles.answer(wish.left.join(' '), limit);
    if (!named) return undefined;
    const pages = [wishResult({ ...wish, left: [] }), ...(answer.pages ?? [])].slice(0, mostPages);
    return { ...answer, results, total, pages, leading: 0, careersFirst: 1 };
  }

  /** Careers whose work fits what is typed, where no title has every word of it. */
  #withWork(answer: SearchAnswer, typed: string): SearchAnswer {
    if (!mayBeWork(answer)) return answer;
    const found = this.#site.work?.find(typed) ?? [];
    const [best] = found;
    if (!best) return answer;
    const near = found.filter(({ score }) => score >= leastOfBest * best.score);
    const careers = near
      .slice(0, mostByWork)
      .flatMap(({ code }) => this.#titles.career(code) ?? []);
    // A title of the job that is asked for says more than a part of what its people do.
    const isSure = best.share >= sureShare || answer.match === 'none';
    const ordered = isSure
      ? [...careers, ...answer.results.slice(0, mostBesideWork)]
      : [...answer.results, ...careers];
    const results = ordered.filter(
      ({ href }, at) => ordered.findIndex((one) => one.href === href) === at,
    );
    if (!isSure && answer.match === 'mended') return answer;
    if (!isSure) {
      const added = results.length - answer.results.length;
      return { ...answer, results, total: answer.total + added };
    }
    return { ...withoutMended(answer), results, total: results.length, match: 'work' };
  }

  /** Offers the finder before anything else, or after a page or career that is called so. */
  #withWish(
    answer: SearchAnswer,
    found: readonly FoundPage[],
    wish: WishReading | undefined,
    limit: number,
  ): SearchAnswer {
    if (!wish) return answer;
    const ofJob = wish.left.length > 0 ? this.#ofJob(answer, wish, limit) : undefined;
    if (ofJob) return ofJob;
    const isWhole = wish.left.length === 0;
    if (!isWhole && (answer.match === 'every-word' || wish.left.length > mostUnread)) return answer;
    const { pages = [], leading = 0 } = answer;
    const [first] = found;
    const isPage = first?.fit === 'named' && !wish.asksForJobs;
    const isCareer = answer.named === true && !wish.asksForJobs;
    const before = isPage || isCareer ? Math.min(leading, 1) : 0;
    const all = [...pages.slice(0, before), wishResult(wish), ...pages.slice(before)];
    const offered = {
      ...answer,
      pages: all.slice(0, mostPages),
      leading: isCareer ? leading : leading + 1,
      ...(isPage || isCareer ? {} : { interpreted: true as const }),
    };
    if (answer.match === 'every-word' || answer.match === 'pages') return offered;
    return { ...withoutMended(offered), results: [], total: 0, match: 'pages' };
  }
}

/** A query of so many words describes work rather than naming a job. */
const fewestDescribing = 4;

/** Whether words for the work may answer better than what is found. */
export function mayBeWork({ match, english, query }: SearchAnswer): boolean {
  if (english !== undefined) return false;
  const isLong = query.split(' ').length >= fewestDescribing;
  return match === 'none' || match === 'some-words' || (match === 'mended' && isLong);
}

/** What was typed but for the place, with its signs. */
function jobText({ text, place }: Query): string {
  if (place === '') return text;
  const words = place.split(' ').map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ''));
  return text.replace(RegExp(words.join(String.raw`[^\p{L}\p{N}]+`), 'iu'), ' ');
}

function withoutMended(answer: SearchAnswer): SearchAnswer {
  const { mended, ...others } = answer;
  return mended === undefined ? answer : others;
}

/** What a query that names a place and no job gets: the places it may mean. */
export function ofPlace(answer: SearchAnswer): SearchAnswer {
  return answer.match === 'empty' ? withPlaces(answer) : answer;
}

/** The places of a query of which nothing else is known: "upstate new york". */
const orPlace = (answer: SearchAnswer) => (answer.match === 'none' ? withPlaces(answer) : answer);

function withPlaces(answer: SearchAnswer): SearchAnswer {
  const { where, ...others } = answer;
  if (!where || where.places.length === 0) return answer;
  const pages = where.places.map(placePage);
  return { ...others, pages, leading: pages.length, match: 'pages' };
}
