import { wordsForShortForm } from './abbreviations.ts';
import { wordsOf } from './words.ts';

/**
 * Takes a printed title apart: "RN (Registered Nurse)" is "Registered Nurse", also written "RN".
 * What stands in parentheses is another form only when one is a shortening of the other, which
 * "Charter Pilot (Airline)" is not.
 */
export function formsOf(printed: string): { full: string; short?: string } {
  const title = printed.replaceAll(/\s+/g, ' ').trim();
  const parts = /^(.+?) ?\((.+)\)$/.exec(title);
  const [, before = '', inside = ''] = parts ?? [];
  if (!parts || inside.includes('(') !== inside.includes(')')) return { full: title };
  const [full, short] =
    letters(before).length >= letters(inside).length ? [before, inside] : [inside, before];
  if (!shortens(letters(short), letters(full))) return { full: title };
  return saysNoMore(short, full) ? { full } : { full, short };
}

const letters = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Whether the letters of `short` stand in `full` in the same order. */
function shortens(short: string, full: string): boolean {
  let at = -1;
  return Array.from(short).every((letter) => (at = full.indexOf(letter, at + 1)) >= 0);
}

/** Whether search finds `full` by `short` anyhow, as "Tire Technician" by "Tire Tech". */
function saysNoMore(short: string, full: string): boolean {
  const shortWords = wordsOf(short);
  const fullWords = wordsOf(full);
  return (
    shortWords.length === fullWords.length &&
    shortWords.every((word, at) => {
      const other = fullWords[at] ?? '';
      return word === other || wordsForShortForm(word).includes(other);
    })
  );
}
