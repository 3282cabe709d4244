import { joinAndPart } from './compound-words.ts';
import { isKnown, lastJobNoun } from './job-nouns.ts';
import { matchWords, type WordMatches } from './match-words.ts';
import { NearWords, type LikenessOrder } from './near-words.ts';
import type { Query, QueryWord } from './query.ts';
import { rankTitles, type RankedDestination } from './rank-titles.ts';
import type { TitleIndex } from './title-index.ts';
import { swappedEmptyWord } from './words.ts';
import { aside } from './words-around-jobs.ts';

/** Letters that are too few to go by when they stand alone. */
const briefLetters = 3;

/** How much people employed count where so few letters are all there is to go by. */
const sizeCountsInBrief = 4;

/** What was looked for, and what was found. */
export interface FoundTitles {
  readonly words: readonly QueryWord[];
  readonly matches: readonly WordMatches[];
  readonly everyWord: boolean;
  /** Words that only ask for something of a job were left out. */
  readonly bare?: true;
  readonly destinations: readonly RankedDestination[];
}

/** "Nursing studies" is about nursing, but who studies the weather does something to it. */
const isAside = ({ typed, word }: QueryWord, at: number) =>
  aside.has(word) && !(at === 0 && (typed === 'studies' || typed === 'tests'));

/** Whether the best title is called as the query says, word for word. */
export const isNamed = ({ everyWord, destinations }: FoundTitles) =>
  everyWord && destinations[0]?.best.exact === true;

/** Looks a query up among the titles of one index. */
export class TitleSearch {
  readonly #index: TitleIndex;
  readonly #near: NearWords;

  constructor(index: TitleIndex, order: LikenessOrder) {
    this.#index = index;
    this.#near = new NearWords(index, order);
  }

  /**
   * Looks for titles with every word; then without the words that only ask for something of a job;
   * then without those that no title has; then for those of the job with some of the words.
   */
  search(query: Query): FoundTitles {
    const typed = query.asTyped ? query.words : this.#withoutSlips(query.words);
    const words = joinAndPart(this.#index, typed);
    if (words.length !== typed.length) {
      const asTyped = this.#rank(query, typed);
      if (asTyped.destinations[0]?.best.exact) return asTyped;
    }
    const strict = this.#rank(query, words);
    if (isNamed(strict)) return strict;
    const core = words.filter((word, at) => !isAside(word, at));
    const bare = this.#rankFewer(query, core, words);
    if (bare && (isNamed(bare) || !strict.everyWord)) return { ...bare, bare: true };
    if (strict.everyWord) return strict;
    return this.#searchSome(query, core.length > 0 ? core : words);
  }

  #searchSome(query: Query, words: readonly QueryWord[]): FoundTitles {
    const known = words.filter(({ word, typed }) => isKnown(this.#index, word, typed));
    const ofKnown = this.#rankFewer(query, known, words);
    if (ofKnown) return { ...ofKnown, everyWord: false };
    const noun = lastJobNoun(this.#index, words);
    const ofJob = noun === undefined ? undefined : this.#rank(query, words, true, noun);
    return ofJob && ofJob.destinations.length > 0 ? ofJob : this.#rank(query, words, true);
  }

  /** Titles with every one of fewer words; undefined where they are as many, or none has them. */
  #rankFewer(
    query: Query,
    fewer: readonly QueryWord[],
    words: readonly QueryWord[],
  ): FoundTitles | undefined {
    if (fewer.length === 0 || fewer.length === words.length) return undefined;
    const extra = query.extra.concat(words.filter((word) => !fewer.includes(word)));
    const open = query.open && fewer.at(-1) === words.at(-1);
    const found = this.#rank({ ...query, extra, open }, fewer);
    return found.everyWord ? found : undefined;
  }

  /** Leaves out "teh" and the like: they say as little as what they were meant to be. */
  #withoutSlips(words: readonly QueryWord[]): readonly QueryWord[] {
    const telling = words.filter(
      ({ typed, word }) => this.#index.numberOf.has(word) || !swappedEmptyWord(typed),
    );
    return telling.length > 0 ? telling : words;
  }

  /** @param noun what titles must have that have not every word. */
  #rank(query: Query, words: readonly QueryWord[], loose = false, noun?: number): FoundTitles {
    const { numberOf } = this.#index;
    const matches = matchWords(this.#index, this.#near, query, words, loose);
    const numbers = query.all.map((word) => numberOf.get(word));
    const whole = numbers.filter((number) => number !== undefined);
    const extra = query.extra.flatMap(({ word }) => numberOf.get(word) ?? []);
    const matched = {
      words: matches,
      covered: new Set(extra.concat(...matches.map((found) => [...found.keys()]))),
      whole: whole.length === numbers.length ? whole : undefined,
    };
    // A few letters begin thousands of titles, of which a reader wants the best known.
    const brief =
      query.open && words.length === 1 && (words[0]?.typed.length ?? 0) <= briefLetters && !loose;
    const ranking = {
      partial: loose,
      upTo: brief ? this.#index.singledOut : this.#index.titles.length,
      sizeCounts: brief ? sizeCountsInBrief : 0,
      noun,
    };
    return { words, matches, ...rankTitles(this.#index, matched, ranking) };
  }
}
