import { z } from 'zod';
import { isOccupationCode } from '../domain/words/occupation-code.ts';
import { authorObject, day, line, list, sentence, slug } from './author-fields.ts';
import { source } from './source.ts';

/** An occupation by its code, or a title page by the last part of its address. */
const career = z
  .string({ error: 'This needs an occupation code in quotes, or the slug of a title page.' })
  .refine((text) => isOccupationCode(text) || slug.safeParse(text).success, {
    error: (issue) =>
      `"${String(issue.input)}" is neither an occupation code, such as "21-1012", nor the slug of a title page, such as school-case-manager.`,
  });

/**
 * The front matter of `src/content/comparisons/*.mdx`: careers set side by side. The text below has
 * three parts: what is alike, what differs, how to choose. Figures and charts come by themselves.
 */
export const comparisonFrontMatter = authorObject({
  /** The last part of the page's address. The same as the file's name. */
  slug,
  /** What the careers have in common, as a heading: "Helping people in schools". */
  title: line(3, 60),
  /** One sentence under the heading, used as the page's description too. */
  summary: sentence(170),
  /** The careers, in the order a reader should meet them. */
  careers: list(career, 2, 6),
  /** What was read for the text. */
  sources: list(source, 1, 12),
  /** The day a person last read the page against its sources. */
  reviewed: day,
});

export type ComparisonFrontMatter = z.output<typeof comparisonFrontMatter>;
