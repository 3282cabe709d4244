import { isNation, isNationBesideJob } from '../places/nation-words.ts';
import type { PlaceIndex } from '../places/place-query.ts';
import { isZip } from '../places/zip-places.ts';

const leadIn = new Set(['around', 'in', 'near']);

/** Words after "near" and "in" that are no name: "near me", "in my area". */
const hereabouts = new Set(['here', 'me', 'my', 'our', 'town']);

/** Codes of states that are short for jobs or parts of them too, as in "OR nurse" and "CT tech". */
const jobCodes = new Set('ct hi id in ma md me ok or pa pr'.split(' '));

/** Those that are words besides: "nurse in" goes on. */
const wordCodes = new Set('in me or'.split(' '));

/** Whether the last of several words may be the code of a state or a short form of a job. */
export function endsInJobCode(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && jobCodes.has(last) && !wordCodes.has(last);
}

/** The most words in the name of a place, its state among them. */
const mostPlaceWords = 6;

/** What a query holds, for telling its place from its job. */
export interface WordsToPart {
  /** In lower case, in the order typed. */
  readonly words: readonly string[];
  /** The text as typed: "TX" is a state where "tx" may be anything. */
  readonly text: string;
  /** Whether titles have a word. */
  readonly isTitleWord: (word: string) => boolean;
  /** A code at the end is that of a state, though it may be a short form of a job. */
  readonly takesCode?: boolean;
  readonly places: PlaceIndex;
}

export interface PartedWords {
  readonly job: readonly string[];
  readonly place: readonly string[];
}

/**
 * Tells the words of a query that name a job from those that name a place: "nurse in el paso",
 * "texas nurse", "registered nurse, dallas" and "plumber near 43215" name one, "nurse in charge"
 * is about charge nurses.
 */
export function partPlace(asked: WordsToPart): PartedWords {
  return afterLeadIn(asked) ?? atEitherEnd(asked) ?? { job: asked.words, place: [] };
}

function afterLeadIn(asked: WordsToPart): PartedWords | undefined {
  const { words, isTitleWord } = asked;
  const at = words.findIndex((word, index) => index > 0 && leadIn.has(word));
  if (at < 0) return undefined;
  const before = words.slice(0, at);
  const after = words.slice(at + 1);
  if (hereabouts.has(after[0] ?? '') && !/ME[\s.]*$/.test(asked.text)) {
    return { job: before, place: [] };
  }
  for (let count = after.length; count > 0; count -= 1) {
    const place = after.slice(0, count);
    const words = place.join(' ');
    const atEnd = count === after.length && (asked.places.state(words) ?? isNation(words));
    if (atEnd || isPlaceName(asked, place)) {
      return { job: [...before, ...after.slice(count)], place };
    }
  }
  return after.every(isTitleWord) ? undefined : { job: before, place: after };
}

function atEitherEnd(asked: WordsToPart): PartedWords | undefined {
  const { words } = asked;
  if (isPlaceName(asked, words)) return { job: [], place: words };
  for (let count = Math.min(mostPlaceWords, words.length - 1); count > 0; count -= 1) {
    const end = words.slice(-count);
    if (isPlaceName(asked, end)) return { job: words.slice(0, -count), place: end };
    const start = words.slice(0, count);
    if (isPlaceName(asked, start)) return { job: words.slice(count), place: start };
  }
  const zip = partZip(asked);
  if (zip) return zip;
  const last = words.at(-1) ?? '';
  return words.length > 1 && endsInCode(asked, last)
    ? { job: words.slice(0, -1), place: [last] }
    : undefined;
}

/** What stands before an amount of money, and before no ZIP code. */
const beforeAmount =
  /(?:\$ ?|\b(?:above|earn|earning|earns|least|make|makes|making|over|paid|pay|paying|pays|than|under) )$/;

/** "nurse 55401", "55401 nurse", "nurse 55401-1234", "55401": but not "nurse $60000", "over 60000". */
function partZip({ words, text }: WordsToPart): PartedWords | undefined {
  const isCode = (word = '') =>
    isZip(word) && !beforeAmount.test(text.slice(0, text.indexOf(word)).toLowerCase());
  const [first = '', ...others] = words;
  const last = words.at(-1) ?? '';
  const before = words.at(-2) ?? '';
  if (isCode(before) && text.includes(`${before}-${last}`) && isZip(`${before}-${last}`)) {
    return { job: words.slice(0, -2), place: [before] };
  }
  if (isCode(last)) return { job: words.slice(0, -1), place: [last] };
  return isCode(first) ? { job: others, place: [first] } : undefined;
}

/** "nurse tx", "nurse, ct", "nurse US": but not "CT tech" or "nurse or". */
function endsInCode({ text, places, takesCode }: WordsToPart, last: string): boolean {
  if (last === 'us') return /\sU\.?S[\s.]*$/.test(text);
  if (!places.state(last)) return false;
  return takesCode === true || /,\s*[A-Za-z]{2}[\s.]*$/.test(text) || !jobCodes.has(last);
}

/** A state or city by its name; "mobile" and "reading", which titles have in them, are work. */
function isPlaceName({ places, isTitleWord }: WordsToPart, words: readonly string[]): boolean {
  const name = words.join(' ');
  if (isNationBesideJob(name)) return true;
  const [first] = places.named(name)?.places ?? [];
  if (!first || (words.length === 1 && places.state(words[0] ?? ''))) return false;
  return first.kind !== 'metro' || words.length > 1 || !words.every(isTitleWord);
}
