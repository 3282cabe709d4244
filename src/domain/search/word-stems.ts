import { plainWords } from './words.ts';

/** Words that tell no work apart, in the form in which they are typed. */
const empty = new Set(
  `a about all also an and any are around as at be becomes been being both but by can do does doing
  done down each every for from get gets getting give gives go goes guy had has have having he help
  helps helping her him his how i in into is it its job jobs keep kept kind lady like makes make
  making man may me more most my need needs new of off on one ones or other others out over people
  person put puts same see she so some somebody someone such take takes taking than that the their
  them then there these they thing things this those through to too under up use used uses using
  very want wants was way well were what when where which who whose will with within without woman
  work worker workers working works would you your`.split(/\s+/),
);

/**
 * What a word has in common with its other forms, near enough to find one by the other: `fixes`,
 * `fixing` and `fixed` give `fix`. It need not be a word.
 */
export function stemOf(word: string): string {
  let stem = word;
  if (stem.length > 4 && stem.endsWith('ies')) stem = `${stem.slice(0, -3)}y`;
  else if (/(?:ch|sh|ss|x|z)es$/.test(stem)) stem = stem.slice(0, -2);
  else if (stem.length > 3 && /[^su]s$/.test(stem)) stem = stem.slice(0, -1);
  const bare = /^(.*[aeiouy].*?)(?:ing|ed)$/.exec(stem)?.[1];
  if (bare !== undefined && bare.length > 2) stem = bare.replace(/([^aeioulsz])\1$/, '$1');
  return stem.length > 4 ? stem.replace(/(?:e|y|i)$/, '') : stem;
}

/** The words of a text that tell of work, as they are typed. */
export function tellingWords(text: string): string[] {
  return plainWords(text.replaceAll(/\bx[- ]?rays?\b/gi, 'xray')).filter(
    (word) => word.length > 1 && !empty.has(word),
  );
}

/** The same as stems, each as often as it stands there. */
export const stemsOf = (text: string): string[] => tellingWords(text).map(stemOf);
