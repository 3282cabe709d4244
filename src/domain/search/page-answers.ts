import { placeKindWord, type Place } from '../places/place.ts';
import * as addresses from '../site/addresses.ts';
import type { OccupationCode } from '../words/occupation-code.ts';
import { upperFirst } from '../words/wording.ts';
import type { Answerer } from './answerer.ts';
import { isAskedFor, isCertification, isClose, leads } from './leading-pages.ts';
import type { FoundPage, PageFinder } from './page-finder.ts';
import { asksForCertification } from './page-kind-words.ts';
import type { Query } from './query.ts';
import type { PageResult, SearchAnswer, SearchResult } from './search-answer.ts';
import type { SitePage } from './site-page.ts';
import { wordsOf } from './words.ts';

/** Pages that are no careers which are told of at most; of them those that may lead. */
export const mostPages = 4;
const mostLeading = 3;
/** As few letters as these are a place's short form rather than the beginning of a title. */
const briefLetters = 3;
/** Careers of a page that are told of where the query names no career. */
const mostCareers = 5;
/** Careers of a program that stand before titles with its name. */
const mostDoers = 3;
/** Careers that a program is said to be tied to. */
const mostTied = 3;

/** Pages that are no careers. */
export interface PagesIndex {
  /** All of them, places apart. */
  readonly pages: readonly SitePage[];
  readonly finder: PageFinder;
}

/** Puts pages that are no careers beside careers. */
export class PageAnswers {
  readonly #titles: Answerer;
  readonly #site: PagesIndex;

  constructor(titles: Answerer, site: PagesIndex) {
    this.#titles = titles;
    this.#site = site;
  }

  /**
   * The pages for words, each address once, best first.
   * @param open the last word may go on.
   * @param asTyped look for no name that is spelled nearly so.
   */
  find(words: string, open: boolean, asTyped = false): readonly FoundPage[] {
    return eachOnce(this.#site.finder.find(words, open, asTyped));
  }

  /** The page at an address as a result; one of its own where it is not among those that are found. */
  at(href: string, english: string): PageResult {
    const page = this.#site.pages.find((known) => known.href === href);
    return page
      ? this.#result(page)
      : { kind: 'list', name: english, href, codes: [], sentence: '' };
  }

  /** An answer with the pages that were found, in their order beside the careers. */
  together(
    query: Query,
    careers: SearchAnswer,
    found: readonly FoundPage[],
    limit: number,
  ): SearchAnswer {
    const places = this.#titles.placesNamed(query.job).map(placePage);
    if (careers.mended !== undefined && found[0]?.fit !== 'named') {
      const meant = this.#asMeant(careers, careers.mended, limit, query);
      if (meant) return meant;
    }
    return this.#combine(careers, found, places, query);
  }

  /** What is found for the words that were meant; undefined where no page is called so. */
  #asMeant(
    careers: SearchAnswer,
    mended: string,
    limit: number,
    { open }: Query,
  ): SearchAnswer | undefined {
    const found = this.find(mended, open);
    if (found[0]?.fit !== 'named') return undefined;
    const query = this.#titles.read(mended);
    const meant = this.#combine(this.#titles.answerQuery(query, limit), found, [], query);
    const { pages = [], leading = 0, results, total } = meant;
    return { ...careers, pages, leading, results, total };
  }

  #combine(
    careers: SearchAnswer,
    found: readonly FoundPage[],
    places: readonly PageResult[],
    query: Query,
  ): SearchAnswer {
    const isBrief = query.job.length <= briefLetters;
    const certification = asksForCertification(wordsOf(query.job));
    const certifications = certification ? found.filter(isCertification) : [];
    const leaders = found
      .filter((page) => leads(page, careers) || isAskedFor(page, certifications))
      .slice(0, mostLeading);
    const close = found.filter(
      (page) => !leaders.includes(page) && (page.fit === 'named' || isClose(page)),
    );
    const beside = [
      ...close.filter((page) => certifications.includes(page)).map(({ page }) => page),
      ...(certification ? this.#heldBy(careers, found) : []),
      ...close.filter((page) => !certifications.includes(page)).map(({ page }) => page),
    ].slice(0, mostPages - leaders.length);
    const placesLead = !careers.named && (careers.match !== 'every-word' || isBrief);
    const leading = [
      ...leaders.map(({ page }) => this.#result(page)),
      ...(placesLead ? places : []),
    ];
    const pages = [
      ...leading,
      ...beside.map((page) => this.#result(page)),
      ...(placesLead ? [] : places),
    ];
    const subject = found.find(({ page, isCalled }) => isCalled && page.kind === 'program')?.page;
    if (pages.length === 0 && !subject) return careers;
    const isNear = leaders.some(({ fit }) => fit === 'near');
    const together = {
      ...careers,
      pages,
      leading: leading.length,
      ...(isNear ? { interpreted: true as const } : {}),
      ...(certification ? { careersFirst: 1 } : {}),
    };
    const [first] = leading;
    if (careers.match === 'every-word') {
      // Titles with the word for a subject are of those who teach it, before those who do it.
      const isBare = careers.bare === true && !careers.named;
      const program = first?.kind === 'program' ? first : isBare ? subject : undefined;
      return program ? withFirst(this.#careersOf(program).slice(0, mostDoers), together) : together;
    }
    if (!first) return together;
    const about = this.#careersOf(first);
    return { ...together, results: about, total: about.length, match: 'pages' };
  }

  /** The certifications of the people in the first career, which none of `found` is. */
  #heldBy({ match, results }: SearchAnswer, found: readonly FoundPage[]): readonly SitePage[] {
    const [code] = match === 'every-word' ? (results[0]?.codes ?? []) : [];
    if (code === undefined) return [];
    return this.#site.pages
      .filter(({ kind, codes }) => kind === 'certification' && codes.includes(code))
      .filter((page) => !found.some((one) => one.page === page))
      .sort((a, b) => a.codes.indexOf(code) - b.codes.indexOf(code));
  }

  #careersOf({ codes }: Pick<PageResult, 'codes'>): readonly SearchResult[] {
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

/** A place as a result. */
export const placePage = (place: Place): PageResult => ({
  kind: 'place',
  name: place.name,
  href: addresses.place(place.slug),
  codes: [],
  sentence: `${upperFirst(placeKindWord(place))}: what jobs pay there, and how common they are.`,
});
