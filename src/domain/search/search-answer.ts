import type { Place } from '../places/place.ts';
import type { PlaceReading } from '../places/place-query.ts';
import type { OccupationCode } from '../words/occupation-code.ts';
import type { CareerFacts } from './career-facts.ts';
import type { SitePageKind } from './site-page.ts';
import type { TitleStanding } from './title-record.ts';

/** One result: a title and the page it leads to. */
export interface SearchResult {
  /** "Certified Nursing Assistant". */
  readonly title: string;
  /** The other form of it that was asked for: "CNA". */
  readonly form?: string;
  readonly standing: TitleStanding;
  /** Every occupation it is counted in, likeliest first. */
  readonly codes: readonly OccupationCode[];
  /** The names of those occupations, in the same order; of a title's page, those that it names. */
  readonly names: readonly string[];
  /** Address of its page from the site's root. */
  readonly href: string;
  /** The pay, schooling and openings of the career that it leads to, once they are there. */
  readonly facts?: CareerFacts;
  /** What the career that it leads to is, in a sentence, once the sentences are there. */
  readonly sentence?: string;
  /** Other titles that match and lead to the same page. */
  readonly also: readonly string[];
}

/** A result that is no career: a certification, a place, a term of the glossary. */
export interface PageResult {
  readonly kind: SitePageKind;
  readonly name: string;
  readonly href: string;
  /** Every occupation it is about, the closest first. */
  readonly codes: readonly OccupationCode[];
  /** What it is; empty where nothing is to be said. */
  readonly sentence: string;
}

/** Another way to read the words of a query, which is offered beside its answer. */
export interface OtherReading {
  readonly words: string;
  /** Whether they are read as nothing but what they are then. */
  readonly asTyped: boolean;
}

/** What a query gets. */
export interface SearchAnswer {
  /** The query as typed, tidied for showing. */
  readonly query: string;
  readonly results: readonly SearchResult[];
  /** How many careers and titles there are, with those beyond the limit. */
  readonly total: number;
  /** The query names the first result, word for word. */
  readonly named?: true;
  /** Words that only ask for something of a job were left out: "nurse requirements". */
  readonly bare?: true;
  /** Pages that are no careers, best first. */
  readonly pages?: readonly PageResult[];
  /** How many of the pages, all at the front, answer better than any career. */
  readonly leading?: number;
  /** How many careers stand before the pages that do not lead; some, where it is not said. */
  readonly careersFirst?: number;
  /**
   * every-word: each result has every word. mended: as much, after mending the spelling.
   * some-words: no title has all words. none: nothing is near. empty: no word was typed.
   * code: an official code that no career has, and `codeWords` say why. military: work in the
   * armed forces, which no title here is. pages: what was asked for is no career, and `results`
   * are the careers that the first page is about. work: no title has all words, and `results` are
   * careers whose work has them.
   */
  readonly match:
    | 'every-word'
    | 'mended'
    | 'some-words'
    | 'none'
    | 'empty'
    | 'code'
    | 'military'
    | 'pages'
    | 'work';
  /** What became of the code that was asked for, when `match` is code. */
  readonly codeWords?: string;
  /** The armed forces are asked for, whom the figures leave out. */
  readonly military?: true;
  /** The query as understood, when `match` is mended. */
  readonly mended?: string;
  /** What the words for a place may mean; undefined when no place was asked for. */
  readonly where?: PlaceReading;
  /** What is said of a wish or of work that nothing here can tell of. */
  readonly note?: string;
  /** The query is Spanish, and this is what it means in English. */
  readonly english?: string;
  /** What stands first is called nearly so, or answers the words as a wish. */
  readonly interpreted?: true;
  /** The words were read as nothing but what they are. */
  readonly asTyped?: true;
  /** Another way to read them, where there is one. */
  readonly other?: OtherReading;
  /** The query was longer than is read. */
  readonly cut: boolean;
}

/** The place whose pay the results lead to; undefined when none was asked for, or none is certain. */
export function placeMeant({ where }: SearchAnswer): Place | undefined {
  return where?.kind === 'one' ? where.places[0] : undefined;
}

/** How many results there are: careers, with those beyond the limit, and pages that are none. */
export const resultCount = ({ total, pages = [] }: Pick<SearchAnswer, 'total' | 'pages'>): number =>
  total + pages.length;

/** How many careers stand before pages that do not lead. */
const careersBeforePages = 5;

/** The results in the order in which they are shown. */
export function resultsInOrder({
  results,
  pages = [],
  leading = 0,
  careersFirst = careersBeforePages,
}: SearchAnswer): readonly (SearchResult | PageResult)[] {
  return [
    ...pages.slice(0, leading),
    ...results.slice(0, careersFirst),
    ...pages.slice(leading),
    ...results.slice(careersFirst),
  ];
}
