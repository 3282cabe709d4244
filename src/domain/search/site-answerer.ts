import { placeKindWord, type Place } from '../places/place.ts';
import * as addresses from '../site/addresses.ts';
import { upperFirst } from '../words/wording.ts';
import type { OccupationCode } from '../words/occupation-code.ts';
import type { Answerer } from './answerer.ts';
import type { FoundPage, PageFinder } from './page-finder.ts';
import type { PageResult, SearchAnswer, SearchResult } from './search-answer.ts';
import type { SitePage } from './site-page.ts';

/** Pages that are no careers which are told of at most; of them those that may lead. */
const mostPages = 4;
const mostLeading = 3;
/** As few letters as these are a place's short form rather than the beginning of a title. */
const briefLetters = 3;
/** Careers of a page that are told of where the query names no career. */
const mostCareers = 5;
/** Careers of a program that stand before titles with its name. */
const mostDoers = 3;
/** Careers that a program is said to be tied to. */
const mostTied = 3;
/** The part of the words of a name that a query must have to be about it. */
const leastShare = 0.5;

/** Answers queries with pages of every kind. */
export class SiteAnswerer {
  readonly #titles: Answerer;
  readonly #finder: PageFinder | undefined;

  /** @param finder of pages that are no careers; none while they are not there. */
  constructor(titles: Answerer, finder?: PageFinder) {
    this.#titles = titles;
    this.#finder = finder;
  }

  /**
   * @param limit the most careers to give.
   * @param where what was typed for a place; it goes before a place in the query.
   */
  answer(typed: string, limit: number, where = ''): SearchAnswer {
    const query = this.#titles.read(typed);
    const careers = this.#titles.answerQuery(query, limit, where);
    if (careers.match === 'code' || careers.match === 'military' || query.code) return careers;
    if (query.job === '') return ofPlace(careers);
    const places = this.#titles.placesNamed(query.job).map(placePage);
    const found = eachOnce(this.#finder?.find(query.job, query.open) ?? []);
    return this.#together(careers, found, places, query.job.length <= briefLetters);
  }

  #together(
    careers: SearchAnswer,
    found: readonly FoundPage[],
    places: readonly PageResult[],
    isBrief: boolean,
  ): SearchAnswer {
    const leaders = found.filter((page) => leads(page, careers)).slice(0, mostLeading);
    const beside = found
      .filter((page) => !leaders.includes(page) && (page.fit === 'named' || isClose(page)))
      .slice(0, mostPages - leaders.length);
    const placesLead = !careers.named && (careers.match !== 'every-word' || isBrief);
    const leading = [
      ...leaders.map(({ page }) => this.#result(page)),
      ...(placesLead ? places : []),
    ];
    const pages = [
      ...leading,
      ...beside.map(({ page }) => this.#result(page)),
      ...(placesLead ? [] : places),
    ];
    if (pages.length === 0) return careers;
    const together = { ...careers, pages, leading: leading.length };
    const [first] = leading;
    if (!first) return together;
    const about = this.#careersOf(first);
    if (careers.match === 'every-word') {
      // Titles with the word for a subject are of those who teach it, before those who do it.
      return first.kind === 'program' ? withFirst(about.slice(0, mostDoers), together) : together;
    }
    return { ...together, results: about, total: about.length, match: 'pages' };
  }

  #careersOf({ codes }: PageResult): readonly SearchResult[] {
    return codes.slice(0, mostCareers).flatMap((code) => this.#titles.career(code) ?? []);
  }

  #result({ kind, name, href, codes, sentence }: SitePage): PageResult {
    const tied = sentence === '' ? this.#tied(codes) : sentence;
    return { kind, name, href, codes, sentence: tied };
  }

  /** What a program may lead to, which its name does not say. */
  #tied(codes: readonly OccupationCode[]): string {
    const names = codes
      .slice(0, mostTied)
      .flatMap((code) => this.#titles.career(code)?.title ?? []);
    return names.length === 0 ? '' : `The official list ties it to ${names.join('; ')}.`;
  }
}

/** Programs of study that are tied to the same careers share a page: the best of them stands for it. */
function eachOnce(found: readonly FoundPage[]): readonly FoundPage[] {
  const seen = new Set<string>();
  return found.filter(({ page: { href } }) => !seen.has(href) && seen.add(href));
}

/** An answer in which `first` come before what else is found. */
function withFirst(first: readonly SearchResult[], answer: SearchAnswer): SearchAnswer {
  const others = answer.results.filter(({ href }) => !first.some((one) => one.href === href));
  const added = first.length - (answer.results.length - others.length);
  return { ...answer, results: [...first, ...others], total: answer.total + added };
}

/** What a query that names a place and no job gets: the places it may mean. */
export function ofPlace(answer: SearchAnswer): SearchAnswer {
  const { where, ...others } = answer;
  if (answer.match !== 'empty' || !where || where.places.length === 0) return answer;
  const pages = where.places.map(placePage);
  return { ...others, pages, leading: pages.length, match: 'pages' };
}

/** Whether a page answers better than the careers that are found. */
function leads({ page, fit, asked, share }: FoundPage, careers: SearchAnswer): boolean {
  const isSure = careers.match === 'every-word';
  if (fit === 'near') return !isSure;
  if (fit === 'words') return !isSure && careers.match !== 'mended' && share >= leastShare;
  if (!careers.named) return true;
  // A lone listing says less than the name of a page, unless it is what a program is named after.
  const isListed = careers.results[0]?.standing === 'listed';
  return isListed && (asked || page.kind !== 'program');
}

const isClose = ({ share, asked, fit }: FoundPage) =>
  fit === 'words' && (asked || share >= leastShare);

const placePage = (place: Place): PageResult => ({
  kind: 'place',
  name: place.name,
  href: addresses.place(place.slug),
  codes: [],
  sentence: `${upperFirst(placeKindWord(place))}: what jobs pay there, and how common they are.`,
});
