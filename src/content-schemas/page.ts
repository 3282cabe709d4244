import { authorObject, day, line, sentence } from './author-fields.ts';

/** The front matter of `src/content/pages/*.mdx`: text of a page that is not a career's. */
export const pageFrontMatter = authorObject({
  /** The page's heading. */
  title: line(3, 70),
  /** One sentence under the heading, used as its description too. */
  summary: sentence(),
  /** The day a person last read the page against the site as it is. */
  reviewed: day,
});
