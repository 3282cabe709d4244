/** A glossary term as texts use it. */
export interface LinkedTerm {
  readonly id: string;
  /** Words that mean the term, as they stand inside a sentence. */
  readonly words: readonly string[];
  /** Phrases in which these words mean something else. */
  readonly notIn: readonly string[];
}

/** Words of a term found in a text. */
export interface FoundWord {
  readonly id: string;
  /** From the start of the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Written with a first capital that the term does not have: a name, unless a sentence begins. */
  readonly capital: boolean;
}

/**
 * A search for the words of `terms`, in Markdown as written. Where two could begin at the same
 * letter, the longer one is found, so "special education" hides no shorter term inside it.
 */
export function wordFinder(terms: readonly LinkedTerm[]): (text: string) => FoundWord[] {
  const known = new Map<string, { readonly word: string; readonly id: string | undefined }>();
  for (const { id, words, notIn } of terms) {
    for (const word of notIn) known.set(plain(word).toLowerCase(), { word, id: undefined });
    for (const word of words) known.set(plain(word).toLowerCase(), { word: plain(word), id });
  }
  if (known.size === 0) return () => [];
  const choices = [...known.keys()].toSorted((a, b) => b.length - a.length).map(pattern);
  const any = new RegExp(
    String.raw`(?<![\p{L}\p{N}’'-])(?:${choices.join('|')})(?![\p{L}\p{N}]|-\p{L})`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: found, index }) => {
      const written = plain(found);
      const { id, word } = known.get(written.toLowerCase()) ?? {};
      if (id === undefined || word === undefined) return [];
      const capital = written === word.charAt(0).toUpperCase() + word.slice(1) && written !== word;
      if (!capital && written !== word) return [];
      return [{ id, start: index, end: index + found.length, capital }];
    });
}

/** Without what two spellings of the same words may differ in: marks, escapes and spaces. */
const plain = (words: string): string =>
  words.replaceAll('’', "'").replaceAll('\\', '').replaceAll(/\s+/g, ' ');

const pattern = (words: string): string =>
  words
    .replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\\?\$&`)
    .replaceAll("'", "[’']")
    .replaceAll(' ', String.raw`\s+`);
