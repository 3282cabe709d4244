import { z } from 'zod';
import { licenseKinds } from '../domain/schooling/license.ts';
import { authorObject, day, line, list, occupationCode, sentence } from './author-fields.ts';
import { source } from './source.ts';

const name = authorObject({
  /** What people call one person in the job: "school counselor". Lower case, as within a sentence. */
  one: line(2, 45),
  /** The same for several: "school counselors". */
  many: line(2, 50),
  /** A whole sentence on who else the code counts, where the name says less than the code. */
  alsoCounts: sentence(200).optional(),
});

const license = authorObject({
  /** `none` only where a source says that no license is needed; a silent source is `unknown`. */
  kind: z.enum(licenseKinds, { error: `Say what the law asks: ${licenseKinds.join(', ')}.` }),
  /**
   * What the law asks for, who grants it, and by name the exam and who accredits the school, where
   * the law asks for them. For `unknown`, what no source says.
   */
  text: sentence(420),
});

const lookAlike = authorObject({
  /** The occupation it is most often taken for. */
  code: occupationCode,
  /** What sets the two apart. */
  difference: sentence(220),
});

/** A file of `src/content/briefs/`, named by its code: what an occupation is, in our words. */
export const briefFields = authorObject({
  code: occupationCode,
  name,
  /** One plain sentence that names the job's own work, and that fits no neighbor. */
  sentence: sentence(220),
  /** What people in the job do, each begun with its verb: "Fill cavities and set crowns". */
  duties: list(line(12, 140), 5, 8),
  /** Where, at what hours, and what it asks of the body, in a sentence or two. */
  day: sentence(300),
  /** What is hard about it. Only with a source. */
  hard: sentence(200).optional(),
  license,
  lookAlike,
  /**
   * Pages read beyond the definition, O*NET's tasks and the Handbook's page of the occupation, which
   * every brief is checked against and which the page names by itself.
   */
  sources: list(source, 0, 8),
  /** The day the brief was last read against its sources. */
  checked: day,
});

export type Brief = z.output<typeof briefFields>;
