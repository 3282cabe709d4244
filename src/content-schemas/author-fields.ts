import { z } from 'zod';
import { isOccupationCode, type OccupationCode } from '../domain/words/occupation-code.ts';

/**
 * Building blocks of what authors write above the text of a content file. Each says in a whole
 * sentence what is wrong and how to mend it, because the build shows these sentences as they are.
 */

/** An object that refuses a field it does not know and names those it does. */
export function authorObject<Shape extends z.core.$ZodShape>(shape: Shape) {
  const known = Object.keys(shape).join(', ');
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code === 'unrecognized_keys') {
        const keys = issue.keys.map((key) => `"${key}"`).join(' and ');
        return `${keys} is not a field here. The fields are ${known}. Rename it or take it out.`;
      }
      return `This must be a group of fields: ${known}.`;
    },
  });
}

/** Text of `min` to `max` characters, without spaces at the ends. */
export function line(min: number, max: number) {
  return z
    .string({ error: 'This needs a line of text. Write one, in quotes if it holds a colon.' })
    .refine((text) => text === text.trim(), {
      error: 'There are spaces at the start or the end. Take them out.',
    })
    .refine((text) => text.length >= min && text.length <= max, {
      error: (issue) =>
        `The text has ${String(issue.input).length} characters. Write ${min} to ${max}.`,
    });
}

/** One sentence that ends as sentences do. */
export function sentence(max = 200) {
  return line(8, max)
    .refine((text) => /[.?!]$/.test(text), {
      error: 'This is read as a sentence. End it with a full stop or a question mark.',
    })
    .refine((text) => !/["']/.test(text), {
      error: 'Front matter is printed as it stands. Write ’ and “ ” for the straight marks.',
    });
}

/** A list of `min` to `max` entries, no two of them alike. */
export function list<Entry extends z.ZodType>(entry: Entry, min: number, max: number) {
  return z
    .array(entry, { error: 'This must be a list: one line for each entry, each begun with "- ".' })
    .refine((entries) => entries.length >= min && entries.length <= max, {
      error: (issue) =>
        `The number of entries is ${(issue.input as unknown[]).length}. Give ${min === max ? min : `${min} to ${max}`}.`,
    })
    .refine((entries) => twiceIn(entries) === undefined, {
      error: (issue) =>
        `The same entry stands twice: ${twiceIn(issue.input as unknown[])}. Take one out.`,
    });
}

/** The first entry that stood before it, too. */
function twiceIn(entries: readonly unknown[]): string | undefined {
  const written = entries.map((entry) => JSON.stringify(entry));
  return written.find((text, at) => written.indexOf(text) !== at);
}

/** The code of a detailed OEWS occupation. */
export const occupationCode = z
  .string({ error: 'This needs an occupation code in quotes, such as "21-1093".' })
  .refine((text) => isOccupationCode(text) && !text.endsWith('0000'), {
    error: (issue) =>
      `"${String(issue.input)}" is not the code of an occupation. Write it as OEWS does, in quotes, such as "21-1093".`,
  })
  .transform((text) => text as OccupationCode);

/** The part of an address: lower case, words joined by hyphens. */
export const slug = z
  .string({ error: 'This needs an address part, such as school-case-manager.' })
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
    error: (issue) =>
      `"${String(issue.input)}" cannot be part of an address. Use lower case letters, digits and single hyphens.`,
  });

/** A page of the web, with https. */
export const webAddress = z.url({
  protocol: /^https$/,
  hostname: z.regexes.domain,
  error: (issue) =>
    `"${String(issue.input)}" is not a web address. Write it in full, beginning with https://.`,
});

/** A day, as 2026-11-22. */
export const day = z.preprocess(
  // The YAML reader of the build makes a date of an unquoted day; other readers leave it text.
  (given) => (given instanceof Date ? given.toISOString().slice(0, 10) : given),
  z.iso.date({
    error: (issue) =>
      `"${String(issue.input)}" is not a day. Write year, month and day, such as 2026-11-22.`,
  }),
);
