import { codeInText } from '../words/code-in-text.ts';
import type { OccupationCode } from '../words/occupation-code.ts';
import type { PlaceIndex } from '../places/place-query.ts';
import { partPlace } from './place-words.ts';
import { isYear, meansTheJob, wrapping } from './words-around-jobs.ts';
import { isEmptyWord, plainWords, singular } from './words.ts';

/** Letters of a query that are read. The longest titles have about 110. */
export const longestQuery = 120;

const mostWords = 14;

/** A word of a query. */
export interface QueryWord {
  /** As typed, in lower case. */
  readonly typed: string;
  /** In the form in which words are compared. */
  readonly word: string;
}

/** What a query asks for. */
export interface Query {
  /** The text as typed, tidied for showing. */
  readonly text: string;
  /** What a title must have, in the order typed. */
  readonly words: readonly QueryWord[];
  /** What a title may have. */
  readonly extra: readonly QueryWord[];
  /** Every word that was typed, in the form in which words are compared. */
  readonly all: readonly string[];
  /** The last word may go on: nothing was typed after it. */
  readonly open: boolean;
  /** The words that are no place, as typed in lower case. */
  readonly job: string;
  /** The words taken for a place, as typed in lower case; empty when there are none. */
  readonly place: string;
  /** The words are to be read as nothing but what they are: no spelling is mended. */
  readonly asTyped: boolean;
  /** The occupation asked for by its code. */
  readonly code?: OccupationCode;
  /** Letters beyond the limit were left out. */
  readonly cut: boolean;
}

/** How a query is read. */
export interface Reading {
  /** Whether titles have a word, in the form in which words are compared. */
  readonly isTitleWord: (word: string) => boolean;
  readonly places: PlaceIndex;
  /** The words are to be read as nothing but what they are. */
  readonly asTyped?: boolean;
  /** A code at the end is that of a state, though it may be a short form of a job: "cna ma". */
  readonly takesCode?: boolean;
}

/** Reads what was typed, whatever it is. Never throws. */
export function readQuery(
  typed: string,
  { isTitleWord, places, asTyped = false, takesCode = false }: Reading,
): Query {
  // Control and format characters, among them those that turn the direction of text.
  const whole = typed.replaceAll(/[\p{C}\s]+/gu, ' ').trimStart();
  const letters = Array.from(whole.slice(0, 4 * longestQuery));
  const text = letters.slice(0, longestQuery).join('');
  const code = codeInText(text);
  const all = plainWords(text).slice(0, mostWords);
  const { job, place } = partPlace({
    words: all,
    text,
    isTitleWord: (word) => isEmptyWord(word) || isTitleWord(singular(word)),
    places,
    takesCode,
  });
  const asked = orElse(
    job.filter((word) => !isEmptyWord(word)),
    job,
  );
  const words = [
    ...new Set(
      orElse(
        asked.filter((word) => !isAround(singular(word), asked)),
        asked,
      ),
    ),
  ];
  return {
    text: text.trim(),
    words: words.map(queryWord),
    extra: all.filter((word) => !words.includes(word) && !isEmptyWord(word)).map(queryWord),
    all: all.filter((word) => !isEmptyWord(word)).map(singular),
    open: !/\s$/.test(text) && words.at(-1) === all.at(-1),
    job: job.join(' '),
    place: place.join(' '),
    asTyped,
    ...(code ? { code } : {}),
    cut: letters.length > longestQuery,
  };
}

/** `words`, or when none is left what they were taken from. */
function orElse(words: readonly string[], all: readonly string[]): readonly string[] {
  return words.length > 0 ? words : all;
}

const isAround = (word: string, others: readonly string[]) =>
  wrapping.has(word) || isYear(word) || meansTheJob(word, others);

function queryWord(typed: string): QueryWord {
  return { typed, word: singular(typed) };
}
