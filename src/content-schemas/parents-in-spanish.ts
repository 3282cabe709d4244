import { authorObject, day, list, occupationCode, sentence } from './author-fields.ts';

/**
 * The front matter of `src/content/parents-in-spanish/*.mdx`: what a guide says to parents, in
 * Spanish, sentence by sentence. The file has the name of its guide.
 */
export const parentsInSpanishFrontMatter = authorObject({
  /** The occupation, as in the guide. */
  code: occupationCode,
  /** The guide's questions to a program, in its order. */
  questions: list(sentence(190), 5, 5),
  /** The day a person last read the text against the guide. */
  reviewed: day,
});
