import { wordsForShortForm } from './abbreviations.ts';
import type { QueryWord } from './query.ts';
import type { TitleIndex } from './title-index.ts';

/** A word ends at least so many titles, and this part of those it is in, to say what people are. */
const fewestTitles = 3;
const leastShare = 0.3;

/** Whether titles have a word, or one it is short for. */
export function isKnown({ numberOf }: TitleIndex, word: string, typed: string): boolean {
  return (
    numberOf.has(word) ||
    [...wordsForShortForm(typed), ...wordsForShortForm(word)].some((full) => numberOf.has(full))
  );
}

/** The last word of a query that says what people are, such as "developer"; none where none does. */
export function lastJobNoun(index: TitleIndex, words: readonly QueryWord[]): number | undefined {
  for (let at = words.length - 1; at >= 0; at -= 1) {
    const number = index.numberOf.get(words[at]?.word ?? '');
    if (number !== undefined && isJobNoun(index, number)) return number;
  }
  return undefined;
}

function isJobNoun({ lastOf, titlesWith }: TitleIndex, number: number): boolean {
  const last = lastOf[number] ?? 0;
  return last >= fewestTitles && last >= leastShare * (titlesWith[number]?.length ?? 0);
}
