import { editDistance } from './edit-distance.ts';
import { lettersIn, letterSet } from './letter-set.ts';
import type { TitleIndex } from './title-index.ts';

/** A word that may have been meant. */
export interface NearWord {
  readonly number: number;
  /** Letters that differ, at least 1. */
  readonly edits: number;
}

/** Puts words in the order of their likeness to `word`, leaving out those that are unlike it. */
export type LikenessOrder = (word: string, candidates: readonly string[]) => string[];

/** How many letters of a word may be wrong: none in the shortest, where any word is near. */
export function editsAllowed(word: string): number {
  if (word.length < 4) return 0;
  if (word.length < 8) return 1;
  return word.length < 13 ? 2 : 3;
}

/** In shorter words a doubled letter tells words apart. */
const shortestUndoubled = 5;

const mostDoubled = 2;

/** A word without doubled letters, which people double in the wrong place: `sherrif`, `sheriff`. */
const undoubled = (word: string) => word.replaceAll(/(.)\1+/g, '$1');

/** Finds the words of an index that a misspelled word may stand for, best first. */
export class NearWords {
  readonly #index: TitleIndex;
  readonly #order: LikenessOrder;
  /** Which of the letters a to z each word has, one bit a letter. */
  readonly #letters: Int32Array;
  /** The numbers of words by their letters with none doubled. */
  readonly #undoubled = new Map<string, number[]>();
  readonly #known = new Map<string, readonly NearWord[]>();

  constructor(index: TitleIndex, order: LikenessOrder) {
    this.#index = index;
    this.#order = order;
    this.#letters = Int32Array.from(index.words, letterSet);
    for (const [number, word] of index.words.entries()) {
      if (word.length < shortestUndoubled) continue;
      const numbers = this.#undoubled.get(undoubled(word));
      if (numbers) numbers.push(number);
      else this.#undoubled.set(undoubled(word), [number]);
    }
  }

  /** @param open the word is still being typed. */
  find(word: string, open: boolean): readonly NearWord[] {
    const key = open ? `${word}…` : word;
    let found = this.#known.get(key);
    if (!found) {
      found = this.#search(word, open);
      if (this.#known.size > 500) this.#known.clear();
      this.#known.set(key, found);
    }
    return found;
  }

  #search(word: string, open: boolean): NearWord[] {
    const swapped = this.#swapped(word);
    if (swapped.length > 0) return swapped;
    const doubled = this.#doubledElsewhere(word);
    if (doubled.length > 0) return doubled;
    const whole = this.#ranked(word, this.#wholeCandidates(word), false);
    return whole.length === 0 && open
      ? this.#ranked(word, this.#openCandidates(word), true)
      : whole;
  }

  /** Two neighbors changed places, the slip that comparing letter by letter rates worst. */
  #swapped(word: string): NearWord[] {
    const found: NearWord[] = [];
    for (let at = 0; at < word.length - 1; at += 1) {
      const other = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
      const number = other === word ? undefined : this.#index.numberOf.get(other);
      if (number !== undefined) found.push({ number, edits: 1 });
    }
    return found;
  }

  /** A letter is doubled in the wrong place, which is two letters and one slip. */
  #doubledElsewhere(word: string): NearWord[] {
    const numbers = this.#undoubled.get(undoubled(word)) ?? [];
    return numbers.flatMap((number) => {
      const edits = editDistance(word, this.#index.words[number] ?? '');
      return edits > 0 && edits <= mostDoubled ? [{ number, edits }] : [];
    });
  }

  /** Every word that can be within the edits allowed, and some that are not. */
  #wholeCandidates(word: string): string[] {
    const allowed = editsAllowed(word);
    const letters = letterSet(word);
    const candidates: string[] = [];
    if (allowed === 0) return candidates;
    for (let number = 0; number < this.#letters.length; number += 1) {
      const other = this.#letters[number] ?? 0;
      if (lettersIn(letters & ~other) > allowed || lettersIn(other & ~letters) > allowed) continue;
      const candidate = this.#index.words[number] ?? '';
      if (Math.abs(candidate.length - word.length) <= allowed) candidates.push(candidate);
    }
    return candidates;
  }

  /** Longer words that start with the same letter and can be near by their beginning. */
  #openCandidates(word: string): string[] {
    const allowed = editsAllowed(word);
    const letters = letterSet(word);
    if (allowed === 0) return [];
    return this.#index.words.filter(
      (candidate, number) =>
        candidate.length > word.length &&
        candidate.startsWith(word.charAt(0)) &&
        lettersIn(letters & ~(this.#letters[number] ?? 0)) <= allowed,
    );
  }

  #ranked(word: string, candidates: readonly string[], open: boolean): NearWord[] {
    const alike = open ? candidates : this.#order(word, candidates);
    const place = new Map(alike.map((candidate, position) => [candidate, position]));
    const near = alike.flatMap((candidate) => {
      const number = this.#index.numberOf.get(candidate);
      const edits = editDistance(word, candidate, open);
      if (number === undefined || edits > editsAllowed(word)) return [];
      const titles = this.#index.titlesWith[number]?.length ?? 0;
      const sameStart = candidate.startsWith(word.charAt(0)) ? 0 : 0.7;
      const cost =
        edits + sameStart - 0.25 * Math.log10(titles + 1) + (place.get(candidate) ?? 0) / 1e3;
      return [{ number, edits, cost }];
    });
    near.sort((a, b) => a.cost - b.cost);
    return near.slice(0, 6).map(({ number, edits }) => ({ number, edits }));
  }
}
