/** Words that tell no two job titles apart. They count neither in a title nor in a query. */
const emptyWords = new Set(['a', 'an', 'and', 'for', 'of', 'the']);

/**
 * The words of a title or a query in the form in which they are compared: lower case, without
 * accents and apostrophes, broken at hyphens and signs, in the singular, without empty words.
 * `Nurses' aides & X-ray techs` gives `nurse aide x ray tech`.
 */
export function wordsOf(text: string): string[] {
  return plainWords(text)
    .filter((word) => !emptyWords.has(word))
    .map(singular);
}

/*
 * Each begins with the sign before the letters, which stays: the oldest browsers know no other way
 * to look back.
 */

/** `R.N.`, `C.N.A`, `Ph.D.`: letters that points part, and that are read as one word. */
const pointed = /(^|[^\p{L}\p{N}])(\p{L}{1,2}(?:\.\p{L})+)\.?(?![\p{L}\p{N}])/gu;
/** `A/C`, `I/O`: two letters that are read as one word. */
const slashed = /(^|[^\p{L}\p{N}/])(\p{L})\/(\p{L})(?![\p{L}\p{N}/])/gu;
/** `C++`, `C#`, `A+`: letters whose meaning is in their signs. */
const signed = /(^|[^\p{L}\p{N}])([a-z])(#|\+\+?)(?![\p{L}\p{N}])/giu;
/** `.NET`, which is no network. */
const dotNet = /(^|\s)\.net(?![\p{L}\p{N}])/giu;
const signNames: Readonly<Record<string, string>> = { '#': 'sharp', '+': 'plus', '++': 'plusplus' };

/** Letters with signs as the words they stand for: `C++ (A/C)` gives `Cplusplus (AC)`. */
function withoutSigns(text: string): string {
  if (!/[.+#/]/.test(text)) return text;
  return text
    .replace(dotNet, '$1dotnet')
    .replace(pointed, (_, before: string, letters: string) => before + letters.replaceAll('.', ''))
    .replace(slashed, '$1$2$3')
    .replace(
      signed,
      (_, before: string, letter: string, sign: string) =>
        before + letter + (signNames[sign] ?? ''),
    );
}

/** As `wordsOf`, with endings and empty words left as they are typed. */
export function plainWords(text: string): string[] {
  return withoutSigns(text.normalize('NFKD'))
    .replace(/[\p{Mn}'’`®™]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

export function isEmptyWord(word: string): boolean {
  return emptyWords.has(word);
}

/** Whether two neighbors of an empty word changed places: `teh`, `adn`. */
export function swappedEmptyWord(word: string): boolean {
  return Array.from(word).some(
    (_, at) =>
      at > 0 &&
      emptyWords.has(
        word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1),
      ),
  );
}

/**
 * The singular of an English word, well enough to find one by the other. It need not be a word:
 * `physics` gives `physic` wherever it stands.
 */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  if (/(?:wi|kni)ves$/.test(word)) return `${word.slice(0, -3)}fe`;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|ss|x)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}
