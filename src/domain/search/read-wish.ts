import { formatNumber } from '../figures/format.ts';
import { wishPhrases, type Wish } from './wish-phrases.ts';
import { aside, wrapping } from './words-around-jobs.ts';
import { isEmptyWord, singular } from './words.ts';

/** What a query wishes for. */
export interface WishReading {
  readonly wish: Wish;
  /** The wishes in words, in the order of the finder: "no college", "$60,000 or more". */
  readonly words: readonly string[];
  /** Words of the query that are no part of a wish, nor around one. */
  readonly left: readonly string[];
  /** The query asks for jobs or careers, whatever they are called: "growing jobs". */
  readonly asksForJobs: boolean;
}

/** Amounts a year beyond which nobody means the middle of a career. */
const leastPay = 10_000;
const mostPay = 400_000;
/** Hours of a work year, as the agency counts them. */
const yearHours = 2080;

const around = new Set(
  `also but could easy ever field get gives having likes lot lots love man money move not
  only or other plus still stuff than then there they thing this those toward tell show choose pick
  career careers job jobs occupation work working works least over above under minimum`
    .split(/\s+/)
    .map(singular),
);

const jobWords = /\b(?:jobs?|careers?|occupations?|work|fields?|majors?)\b/;

/** Reads the wishes of what is typed, without its place; undefined when it wishes for nothing. */
export function readWish(typed: string): WishReading | undefined {
  let text = typed
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[\p{C}\s]+/gu, ' ');
  const asksForJobs = jobWords.test(text);
  let wish: Wish = {};
  const words: string[] = [];
  const { pay, rest } = payIn(text);
  if (pay !== undefined) wish = { pay };
  text = rest;
  for (const phrase of wishPhrases) {
    if (!phrase.said.test(text)) continue;
    text = text.replace(phrase.said, ' ');
    wish = together(wish, phrase.wish);
    if (!words.includes(phrase.words)) words.push(phrase.words);
  }
  if (Object.keys(wish).length === 0) return undefined;
  // An order by pay beside an amount says no more than the amount.
  const said = pay === undefined ? words : [...words, `${formatNumber(pay, 'usd-year')} or more`];
  const left = text
    .split(/[^\p{L}\p{N}$]+/u)
    .filter((word) => word !== '' && !isAround(singular(word)) && !isEmptyWord(word));
  return { wish, words: said, left, asksForJobs };
}

const isAround = (word: string) => wrapping.has(word) || aside.has(word) || around.has(word);

/** The later of two wishes for the same part holds only where the first has none. */
function together(one: Wish, other: Wish): Wish {
  const like = [...new Set([...(one.like ?? []), ...(other.like ?? [])])];
  const day = [...new Set([...(one.day ?? []), ...(other.day ?? [])])];
  return {
    ...other,
    ...one,
    ...(like.length > 0 ? { like: like.slice(0, 2) } : {}),
    ...(day.length > 0 ? { day } : {}),
  };
}

/** `$60,000`, `60k`, `over 60000`, `$30 an hour`, `six figures`; nothing of "under $30,000". */
const amount =
  /(?<under>under |less than |below )?(?:(?:over|above|more than|at least|pays?|paying|paid|making?|makes|earns?|earning|minimum) )?(?<dollar>\$ ?)?(?<digits>\d{1,3}(?:,\d{3})+|\d{1,6})(?<thousand> ?k\b| thousand\b)?(?<plus> ?\+)?(?<hour> ?(?:an|per|a|\/)? ?(?:hour|hr)\b)?(?: a year| per year| yearly| dollars)?(?: or more)?/g;

function payIn(text: string): { readonly pay?: number; readonly rest: string } {
  if (/\b(?:six|6)[ -]figures?\b/.test(text)) {
    return { pay: 100_000, rest: text.replace(/\b(?:six|6)[ -]figures?\b/, ' ') };
  }
  for (const found of text.matchAll(amount)) {
    const { under, dollar, digits = '', thousand, hour } = found.groups ?? {};
    const number = Number(digits.replaceAll(',', '')) * (thousand ? 1000 : 1);
    const year = hour ? number * yearHours : number;
    const isMoney =
      dollar ?? thousand ?? hour ?? /^(?:over|above|more|at least|pa|mak|earn)/.test(found[0]);
    if (!isMoney || year < leastPay || year > mostPay) continue;
    const rest = text.replace(found[0], ' ');
    return under ? { rest } : { pay: year, rest };
  }
  return { rest: text };
}

/** The address of the finder that asks for a wish, from the site's root. */
export function wishAddress(wish: Wish): string {
  const { train, pay, like = [], day = [], grows, license, sort } = wish;
  const parts = {
    train,
    pay: pay === undefined ? undefined : String(pay),
    like: like.length > 0 ? like.join(',') : undefined,
    day: day.length > 0 ? day.join(',') : undefined,
    grows: grows ? 'yes' : undefined,
    license,
    sort,
  };
  const asked = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}=${value}`],
  );
  return `/find/?${asked.join('&')}`;
}
