import { authorObject, day, line, list, occupationCode, sentence } from './author-fields.ts';
import { credential } from './credential.ts';
import { source } from './source.ts';

/** One way in, told so that ways can be set side by side. */
const route = authorObject({
  /** The way in, in two to five words: "Teach first". */
  name: line(4, 60),
  /** What you must have or do. */
  takes: sentence(240),
  /** When the first pay comes, in words: "after about four years of college". */
  time: line(4, 90),
  /** Occupations it leads to, by code. */
  leadsTo: list(occupationCode, 1, 6),
});

const quality = authorObject({
  /** A strength, in one to four words: "Steady patience". */
  name: line(4, 50),
  /** Where the job calls for it. */
  why: sentence(),
});

const neighbor = authorObject({
  /** The occupation next door. */
  code: occupationCode,
  /** What the two share. */
  reason: sentence(160),
  /** What sets it apart. */
  difference: sentence(160),
});

/** What every written career page has above its text, an occupation's as well as a title's. */
export const guideFields = {
  /** One sentence that a friend would say. No figures. */
  summary: sentence(180),
  /** Five verbs of a normal day, in the order of the day. */
  verbs: list(line(2, 20), 5, 5),
  /** What the job asks of a person. */
  qualities: list(quality, 3, 7),
  /** The ways in, fastest first. */
  routes: list(route, 1, 6),
  /** Licenses and certifications. An empty list says that none was found. */
  credentials: list(credential, 0, 8),
  /** Careers next door. */
  nextDoor: list(neighbor, 2, 5),
  /** What a parent or student should ask a program before paying. */
  questions: list(sentence(160), 5, 5),
  /** What was read to write the page. Figures bring their own sources. */
  sources: list(source, 1, 30),
  /** The day a person last read the whole page against its sources. */
  reviewed: day,
};
