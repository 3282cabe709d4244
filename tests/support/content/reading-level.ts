import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

export interface ReadingLevel {
  /** Flesch-Kincaid grade of U.S. schools. */
  readonly grade: number;
  readonly medianSentenceWords: number;
  readonly words: number;
  readonly sentences: number;
}

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

export function wordsOf(text: string): string[] {
  return [...wordSegmenter.segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  );
}

export function sentencesOf(text: string): string[] {
  // The segmenter takes the full stop of "U.S." for the end of a sentence.
  return [...sentenceSegmenter.segment(text.replaceAll('U.S.', 'US'))]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => sentence !== '');
}

const syllables = new Map<string, number>();

/** The syllables of a word, at least one. Most words come again and again: each is counted once. */
function syllablesOf(word: string): number {
  const count = syllables.get(word) ?? Math.max(1, syllable(word));
  syllables.set(word, count);
  return count;
}

/** The reading level of `texts`. Sentences under four words are labels and left out. */
export function readingLevel(texts: readonly string[]): ReadingLevel {
  const sentences = texts
    .flatMap(sentencesOf)
    .map(wordsOf)
    .filter(({ length }) => length >= 4);
  if (sentences.length === 0) throw new Error('There is no sentence to measure.');
  const lengths = sentences.map(({ length }) => length).toSorted((a, b) => a - b);
  const words = sentences.flat();
  return {
    grade: fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllablesOf(word), 0),
    }),
    medianSentenceWords: middleOf(lengths),
    words: words.length,
    sentences: sentences.length,
  };
}

function middleOf(sorted: readonly number[]): number {
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (upper + lower) / 2;
}
