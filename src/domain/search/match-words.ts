import { wordsForShortForm } from './abbreviations.ts';
import type { NearWords } from './near-words.ts';
import type { Query, QueryWord } from './query.ts';
import type { TitleIndex } from './title-index.ts';

/** How well each word of the index, by number, stands for one word of a query: 0 to 1. */
export type WordMatches = ReadonlyMap<number, number>;

/** The word itself, or a short form of it. From here up a title's word counts as typed. */
export const asTyped = 0.95;
/** The best a mended word can be; the beginning of a word is better. */
export const mended = 0.5;

const shortestLooseBeginning = 3;

/**
 * What each word of a query may stand for.
 * @param loose read each word as the beginning of one, and as misspelled, even if it is known. A
 *   query that is to be read as typed has no misspelled words.
 */
export function matchWords(
  index: TitleIndex,
  near: NearWords,
  query: Query,
  words: readonly QueryWord[],
  loose: boolean,
): WordMatches[] {
  return words.map((word, position) => {
    const open = query.open && position === words.length - 1;
    const found = known(index, word);
    const nothing = found.size === 0;
    const beginning = loose ? word.typed.length >= shortestLooseBeginning : nothing;
    if (open || beginning) addLonger(index, word.typed, found);
    if (!query.asTyped && (found.size === 0 || loose)) addNear(near, word, open, found);
    return found;
  });
}

function known(index: TitleIndex, { typed, word }: QueryWord): Map<number, number> {
  const found = new Map<number, number>();
  for (const full of [...wordsForShortForm(typed), ...wordsForShortForm(word)]) {
    const number = index.numberOf.get(full);
    if (number !== undefined) found.set(number, asTyped);
  }
  const exact = index.numberOf.get(word);
  if (exact !== undefined) found.set(exact, 1);
  return found;
}

function addLonger(index: TitleIndex, typed: string, found: Map<number, number>): void {
  for (let at = firstNotBefore(index, typed); at < index.alphabetical.length; at += 1) {
    const number = index.alphabetical[at];
    const word = number === undefined ? undefined : index.words[number];
    if (number === undefined || !word?.startsWith(typed)) return;
    if (!found.has(number)) found.set(number, 0.55 + (0.3 * typed.length) / word.length);
  }
}

function addNear(near: NearWords, word: QueryWord, open: boolean, found: Map<number, number>) {
  for (const [place, { number, edits }] of near.find(word.word, open).entries()) {
    if (!found.has(number)) found.set(number, mended - 0.08 * (edits - 1) - 0.02 * place);
  }
}

/** The first position in the alphabet of the words at or after `start`. */
function firstNotBefore(index: TitleIndex, start: string): number {
  let low = 0;
  let high = index.alphabetical.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = index.words[index.alphabetical[middle] ?? 0] ?? '';
    if (word < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
