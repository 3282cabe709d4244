import type { z } from 'zod';
import { authorObject, line, list, occupationCode, slug } from './author-fields.ts';
import { guideFields } from './guide-fields.ts';

/** The front matter of `src/content/guides/*.mdx`: the written part of an occupation's page. */
export const guideFrontMatter = authorObject({
  /** The last part of the page's address. The same as the file's name. */
  slug,
  /** The occupation. Its page takes the text in. */
  code: occupationCode,
  /** What one person in the job is called, as a heading: "Registered nurse". */
  title: line(3, 60),
  /**
   * What else people call the same job: "CNA". Each gets a short address that leads here, so list
   * only names that mean this one occupation.
   */
  alsoCalled: list(line(2, 50), 0, 6),
  ...guideFields,
});

export type GuideFrontMatter = z.output<typeof guideFrontMatter>;
