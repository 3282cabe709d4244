import { withoutEmptyWords, withoutKindWords } from './page-kind-words.ts';
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
   */
  find(query: string, open: boolean): readonly FoundPage[] {
    const all = wordsOf(query);
    const { name, kinds } = withoutKindWords(all);
    const readings = [all, withoutEmptyWords(all), name].filter(
      (words, at, others) => words.length > 0 && !others.slice(0, at).some((o) => same(o, words)),
    );
    const found = new Map<SitePage, FoundPage>();
    for (const words of readings) {
      for (const match of this.#withWords(words, open, kinds)) {
        const before = found.get(match.page);
        if (!before || byFit(match, before) < 0) found.set(match.page, match);
      }
    }
    if (found.size === 0) return this.#alike(name.length > 0 ? name : all, kinds);
    return [...found.values()].sort(byFit);
  }

  #withWords(words: readonly string[], open: boolean, kinds: readonly SitePageKind[]): FoundPage[] {
    const matches = words.map((word, at) => this.#namesWith(word, open && at === words.length - 1));
    const [first = new Set<PageName>(), ...others] = matches;
    return [...first]
      .filter((name) => others.every((names) => names.has(name)))
      .map((name) => this.#found(name, words, kinds));
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

  #found(name: PageName, words: readonly string[], kinds: readonly SitePageKind[]): FoundPage {
    const page = this.#pages[name.page];
    if (!page) throw new RangeError('A name belongs to no page.');
    const isNamed = same(name.words, words);
    return {
      page,
      fit: isNamed ? 'named' : 'words',
      asked: kinds.includes(page.kind),
      share: Math.min(1, words.length / name.words.length),
    };
  }

  #alike(words: readonly string[], kinds: readonly SitePageKind[]): FoundPage[] {
    return this.#likeness(words.join(' ')).flatMap((at) => {
      const page = this.#pages[at];
      return page
        ? [{ page, fit: 'near' as const, asked: kinds.includes(page.kind), share: 1 }]
        : [];
    });
  }
}

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
