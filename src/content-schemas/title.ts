import { z } from 'zod';
import { authorObject, line, list, occupationCode, sentence, slug } from './author-fields.ts';
import { emphasized } from './emphasis.ts';
import { guideFields } from './guide-fields.ts';

/** Lists of job titles that say which occupation a title is counted in. */
const titleLists = ['onet-alternate', 'onet-reported', 'soc-direct-match'] as const;

const candidateSource = z.discriminatedUnion(
  'kind',
  [
    authorObject({
      kind: z.literal('listed'),
      /** The list that has it. A test looks it up. */
      list: z.enum(titleLists, { error: `Name the list: ${titleLists.join(', ')}.` }),
      /** The title as the list prints it, when it is a close one and not the same, too. */
      as: line(2, 90),
    }),
    authorObject({
      kind: z.literal('our-reading'),
      /** Why we count it although no list does. */
      reason: sentence(320),
    }),
  ],
  {
    error:
      'Say where this comes from: kind "listed" with list and as, or kind "our-reading" with a reason.',
  },
);

const candidate = authorObject({
  /** An occupation that people with this title may be counted in. Its pay is shown, never averaged. */
  code: occupationCode,
  /** The fact in a job ad that decides, in few words, with the part that matters in `**`. */
  ad: emphasized,
  /** Why that fact leads to this occupation. */
  why: sentence(),
  /** Who says so. */
  source: candidateSource,
});

/** The front matter of `src/content/titles/*.mdx`: a job title that is no occupation of its own. */
export const titleFrontMatter = authorObject({
  /** The last part of the page's address. The same as the file's name. */
  slug,
  /** The job title, as a heading: "School case manager". */
  title: line(3, 60),
  /** Other names people use for the same work. */
  alsoCalled: list(line(3, 60), 0, 8),
  /**
   * no-own-code: no occupation has the title to itself; lists leave it out, or put it under a group
   * or a near title. several-codes: lists give it more than one code.
   */
  kind: z.enum(['no-own-code', 'several-codes'], {
    error: 'Say which kind of title it is: no-own-code or several-codes.',
  }),
  /** What stands first on the page, whichever of the occupations it is. */
  inShort: authorObject({
    /** What you do, in one sentence. */
    work: sentence(140),
    /** The places to work at: "In a school, or for a group that sends you there." */
    workplaces: sentence(140),
  }),
  /** The occupations it may be counted in, in the order a reader should meet them. */
  candidates: list(candidate, 2, 10).refine(
    (candidates) => new Set(candidates.map(({ code }) => code)).size === candidates.length,
    { error: 'Two candidates have the same code. Put what is said of both in one.' },
  ),
  ...guideFields,
});

export type TitleFrontMatter = z.output<typeof titleFrontMatter>;
