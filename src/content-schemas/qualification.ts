import { z } from 'zod';
import { entryEducationLevels } from '../domain/schooling/preparation.ts';
import { trainingKinds } from '../domain/schooling/qualification.ts';
import { authorObject, day, line, list, sentence, slug } from './author-fields.ts';
import { neededBy } from './credential.ts';
import { source } from './source.ts';

/** What the list of careers on the page is made from. */
const careersBy = authorObject({
  /** A level of schooling that analysts assign to occupations. */
  education: z
    .enum(entryEducationLevels, {
      error: `This needs one level of schooling: ${entryEducationLevels.join(', ')}.`,
    })
    .optional(),
  /** Kinds of training that analysts assign. */
  training: list(
    z.enum(trainingKinds, { error: `This needs kinds of training: ${trainingKinds.join(', ')}.` }),
    1,
    3,
  ).optional(),
  /** Credentials named in guides, by who asks for them. */
  credentials: list(neededBy, 1, 2).optional(),
}).refine((given) => Object.keys(given).length === 1, {
  error: 'Give one of education, training and credentials: a page has one list of careers.',
});

/**
 * The front matter of `src/content/qualifications/*.mdx`: a level of schooling, a kind of training,
 * licenses or certificates in general. The text below has four parts: What it is, What it leads to,
 * What it does not promise, Questions to ask. Careers and pay come by themselves.
 */
export const qualificationFrontMatter = authorObject({
  /** The last part of the page's address. The same as the file's name. */
  slug,
  /** As a heading: "Bachelor’s degree". */
  name: line(4, 60),
  /** One sentence under the heading, used as the page's description too. */
  summary: sentence(170),
  careersBy,
  /** What it takes to begin. */
  begins: sentence(220),
  /** How long it takes. */
  takes: sentence(220),
  /** What you hold at the end. */
  ends: sentence(220),
  /** Who pays for it, in general. */
  cost: sentence(220),
  /** What was read to write the page. */
  sources: list(source, 1, 8),
  /** The day a person last read the page against its sources. */
  reviewed: day,
});

export type QualificationFrontMatter = z.output<typeof qualificationFrontMatter>;
