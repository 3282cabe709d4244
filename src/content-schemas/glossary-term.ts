import type { z } from 'zod';
import { authorObject, line, list, sentence, slug } from './author-fields.ts';

/**
 * The front matter of `src/content/glossary/*.mdx`. The file's name is the term's id; the text
 * below is its meaning, in one to three sentences.
 */
export const glossaryFrontMatter = authorObject({
  /** The term as a heading: "Median". */
  term: line(2, 60),
  /** Other words for it, abbreviations too. */
  alsoCalled: list(line(1, 70), 0, 6),
  /** Why it matters to someone choosing a job. */
  why: sentence(),
  /** Ids of terms a reader may want next. */
  related: list(slug, 0, 5),
  /**
   * Words that every text links to this entry where it first uses one of them, as they stand
   * inside a sentence: "license", "licensed". Only words that mean nothing else in everyday
   * speech: "opening", "mean" or "benefits" are linked by hand, with `<Term>`.
   */
  linkedWords: list(line(2, 40), 0, 12).default([]),
  /** Phrases in which a linked word means something else: "driver’s license". */
  notLinkedIn: list(line(2, 40), 0, 12).default([]),
});

export type GlossaryTermFields = z.output<typeof glossaryFrontMatter>;
