import { z } from 'zod';
import { authorObject, line, sentence, webAddress } from './author-fields.ts';

/**
 * Who asks for a credential. What a law requires is never mixed with what helps. law: you may not
 * do the work without it. employers: many ask. optional: it can help.
 */
export const neededBy = z.enum(['law', 'employers', 'optional'], {
  error: 'Say who asks for it: law, employers or optional.',
});

/**
 * A license or certification. Name it only when it certainly exists, and leave out every fact
 * that is not certain, prices and pass rates first.
 */
export const credential = authorObject({
  /** Its name. A state license goes by a general name: "State teaching license". */
  name: line(4, 90),
  /** Its letters, if people use them: "CCM". */
  short: line(2, 12).optional(),
  /** Who grants it, by its official name; for state licenses, which office does. */
  issuer: line(4, 120),
  /** The issuer's own page, or an official page that leads to it. */
  url: webAddress,
  neededBy,
  /** For whom that is so. */
  when: sentence(),
  /** What it takes to get it, in general. */
  takes: sentence(240),
});
