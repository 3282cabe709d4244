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
});
