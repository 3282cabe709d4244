import { editDistance } from './edit-distance.ts';
import { editsAllowed } from './near-words.ts';
import { kindsAskedFor, nameReadings, tellingOfName, type NameReading } from './page-kind-words.ts';
import { sitePageKinds, type SitePage, type SitePageKind } from './site-page.ts';
import { wordsOf } from './words.ts';

/** How a page fits a query: its name is asked for, has all its words, or is spelled like it. */
export type PageFit = 'named' | 'words' | 'near';

/** A page that fits a query. */
export interface FoundPage {
  readonly page: SitePage;
  readonly fit: PageFit;
  /** The query says what kind of page is meant, and this is one: "psychology major". */
  readonly asked: boolean;
  /** The part of the words of its name that the query has: 0 to 1. */
  readonly share: number;
  /** Its name is the words, those apart that say what kind of page is meant. */
  readonly isCalled?: true;
  /** Its name is all that was typed, with the words that say what kind of page is meant. */
  readonly isWhole?: true;
}

/** The positions of pages whose names are spelled like words, the most alike first. */
export type NameLikeness = (words: string) => readonly number[];

interface PageName {
  readonly page: number;
  readonly words: readonly string[];
}

/** Finds pages that are no careers by their names. */
export class PageFinder {
  readonly #pages: readonly SitePage[];
  readonly #likeness: NameLikeness;
  readonly #names: readonly PageName[];
  readonly #byWord = new Map<string, PageName[]>();
  /** The words in the order of the alphabet. */
  readonly #words: readonly string[];

  /** @param likeness finds pages by names that are misspelled. */
  constructor(pages: readonly SitePage[], likeness: NameLikeness) {
    this.#pages = pages;
    this.#likeness = likeness;
    this.#names = pages.flatMap(({ name, otherNames }, page) =>
      [name, ...otherNames].map((text) => ({ page, words: wordsOf(text) })),
    );
    for (const name of this.#names) {
      for (const word of new Set(name.words)) {
        const names = this.#byWord.get(word);
        if (names) names.push(name);
        else this.#byWord.set(word, [name]);
      }
    }
    this.#words = [...this.#byWord.keys()].sort();
  }

  /**
   * The pages for a query, best first.
   * @param open the last word may go on: nothing was typed after it.
   * @param asTyped look for no name that is spelled nearly so.
   */
  find(query: string, open: boolean, asTyped = false): readonly FoundPage[] {
    const words = wordsOf(query);
    const asked = kindsAskedFor(words);
    const readings = nameReadings(words);
    const found = new Map<SitePage, FoundPage>();
    for (const reading of readings) {
      for (const match of this.#withWords(reading, open, asked)) {
        const before = found.get(match.page);
        if (!before || byFit(match, before) < 0) found.set(match.page, match);
      }
    }
    if (found.size > 0 || asTyped) return [...found.values()].sort(byFit);
    // As many letters may differ as the words allow that do not say what kind of page is meant.
    const allowed = editsAllowed(readings.at(-1)?.words.join(' ') ?? '');
    return readings.flatMap((reading) => this.#alike(reading, asked, allowed)).sort(byFit);
  }

  #withWords(
    { words, kinds }: NameReading,
    open: boolean,
    asked: readonly SitePageKind[],
  ): FoundPage[] {
    const matches = words.map((word, at) => this.#namesWith(word, open && at === words.length - 1));
    const [first = new Set<PageName>(), ...others] = matches;
    return [...first]
      .filter((name) => others.every((names) => names.has(name)))
      .flatMap((name) => this.#found(name, words, kinds, asked) ?? []);
  }

  #namesWith(word: string, open: boolean): Set<PageName> {
    const found = new Set(this.#byWord.get(word));
    if (!open || word.length < 3) return found;
    for (const longer of this.#words) {
      if (longer > word && longer.startsWith(word)) {
        for (const name of this.#byWord.get(longer) ?? []) found.add(name);
      }
    }
    return found;
  }

  #found(
    { page: at, words: own }: PageName,
    words: readonly string[],
    leftOut: readonly SitePageKind[],
    asked: readonly SitePageKind[],
  ): FoundPage | undefined {
    const page = this.#pages[at];
    if (!page) return undefined;
    // "Trade certificate" does not name the trades.
    const isOther = leftOut.length > 0 && !leftOut.includes(page.kind);
    const isCalled = same(own, words);
    const isNamed = isCalled && !isOther;
    const told = page.kind === 'certification' ? tellingOfName : allOfName;
    const share = Math.min(1, told(words).length / Math.max(1, told(own).length));
    return {
      page,
      fit: isNamed ? 'named' : 'words',
      asked: asked.includes(page.kind),
      share: isOther ? share / 2 : share,
      ...(isCalled ? { isCalled } : {}),
      ...(isNamed && leftOut.length === 0 ? { isWhole: true as const } : {}),
    };
  }

  #alike({ words }: NameReading, asked: readonly SitePageKind[], allowed: number): FoundPage[] {
    const typed = words.join(' ');
    return this.#likeness(typed).flatMap((at): FoundPage[] => {
      const page = this.#pages[at];
      if (!page || editsFrom(page, typed) > Math.min(allowed, editsAllowed(typed))) return [];
      return [{ page, fit: 'near', asked: asked.includes(page.kind), share: 1 }];
    });
  }
}

/** Letters in which what is typed differs from the nearest name of a page. */
export function editsFrom({ name, otherNames }: SitePage, typed: string): number {
  const names = [name, ...otherNames].map((text) => wordsOf(text).join(' '));
  return Math.min(...names.map((text) => editDistance(typed, text)));
}

const allOfName = (words: readonly string[]) => words;

const fits: readonly PageFit[] = ['named', 'words', 'near'];

/** Named before having all words, the kind asked for before others, then by kind and closeness. */
function byFit(a: FoundPage, b: FoundPage): number {
  return (
    fits.indexOf(a.fit) - fits.indexOf(b.fit) ||
    Number(b.asked) - Number(a.asked) ||
    (a.fit === 'named' ? 0 : b.share - a.share) ||
    sitePageKinds.indexOf(a.page.kind) - sitePageKinds.indexOf(b.page.kind) ||
    b.share - a.share ||
    pageFirst(b.page) - pageFirst(a.page) ||
    a.page.name.length - b.page.name.length
  );
}

/** A program with a page of its own before one that stands in the list alone. */
const pageFirst = ({ href }: SitePage) => (href.includes('?') ? 0 : 1);

const same = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((word, at) => word === b[at]);
