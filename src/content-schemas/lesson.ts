import { z } from 'zod';
import { authorObject, day, line, list, occupationCode, sentence, slug } from './author-fields.ts';
import { source } from './source.ts';

const careers = (min: number, max: number) => list(occupationCode, min, max);

/** What the lesson is about, drawn at build from the figures. */
const picture = z.discriminatedUnion(
  'kind',
  [
    /** Pay strips on one axis. */
    authorObject({ kind: z.literal('pay'), careers: careers(1, 4) }),
    /** Jobs, openings a year and growth, each as a bar. */
    authorObject({ kind: z.literal('jobs'), careers: careers(2, 4) }),
    /** Where three studies of AI rank one career. */
    authorObject({ kind: z.literal('ai'), careers: careers(1, 1) }),
  ],
  { error: 'Say what is drawn: kind "pay", "jobs" or "ai", with the codes of careers.' },
);

/**
 * The front matter of `src/content/lessons/*.mdx`: one idea for a class, in twenty minutes. The text
 * below has parts (what it is about, twenty minutes, watch for), and an answer to each question.
 */
export const lessonFrontMatter = authorObject({
  /** The last part of the page's address. The same as the file's name. */
  slug,
  /** Its place among the lessons, the first to be taught first. */
  order: z.int({ error: 'This needs a whole number: the place among the lessons.' }),
  /** The idea as a heading: "The middle of pay". */
  title: line(3, 60),
  /** What it teaches in words people search for, as before "lesson": "Median". */
  alsoCalled: list(line(2, 60), 1, 4),
  /** One sentence under the heading, used as the page's description too. */
  summary: sentence(170),
  picture,
  /** What to see in the picture, as a sentence or two. */
  see: sentence(220),
  /** What a class needs for it. */
  bring: sentence(170),
  /** As they are asked in class. The answers stand in the text, in `<Answer to="1">`. */
  questions: list(sentence(200), 3, 3),
  /** What was read for the text, beside the figures of the site. */
  sources: list(source, 0, 6),
  /** The day a person last read the page against its sources. */
  reviewed: day,
});

export type LessonFrontMatter = z.output<typeof lessonFrontMatter>;
