import type { z } from 'zod';
import {
  authorObject,
  day,
  line,
  list,
  occupationCode,
  sentence,
  slug,
  webAddress,
} from './author-fields.ts';
import { neededBy } from './credential.ts';
import { source } from './source.ts';

/** Who grants a certification. */
const issuer = authorObject({
  /** The official name, in full. */
  name: line(3, 120),
  /** Its own site. */
  url: webAddress,
});

/**
 * The front matter of `src/content/certifications/*.mdx`: a named credential with an issuer. Write
 * one only when it certainly exists, and leave out a field that is not certain.
 */
export const certificationFrontMatter = authorObject({
  /** The last part of the page's address. The same as the file's name. */
  slug,
  /** The official name: "Certified Case Manager". */
  name: line(4, 110),
  /** Its letters, as the issuer writes them: "CCM". */
  short: line(2, 16).optional(),
  issuer,
  /** The credential's own page at its issuer. */
  url: webAddress,
  /** What holding it shows, in one plain sentence. */
  shows: sentence(),
  /** Who may take it: schooling, practice, age. */
  eligibility: sentence(260).optional(),
  /** What it takes: an exam, a portfolio, a course. */
  takes: sentence(240),
  /** How it is kept. */
  renewal: sentence(220).optional(),
  /** What its issuer asks for it: rows of `data/amounts.csv`, by `<slug>/<what>`. */
  prices: list(line(3, 80), 1, 6).optional(),
  /** Who asks for it. */
  neededBy,
  /** For whom that is so. */
  when: sentence(220),
  /** Occupations whose people hold it, by code, the closest first. */
  careers: list(occupationCode, 1, 8),
  /** What was read to write the page. */
  sources: list(source, 1, 8),
  /** The day a person last read the page against its sources. */
  reviewed: day,
});

export type CertificationFrontMatter = z.output<typeof certificationFrontMatter>;
