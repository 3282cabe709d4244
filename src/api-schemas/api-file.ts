import { z } from 'zod';
import { address, day, text } from './fields.ts';

/** The version of the interface. The first number is in every address; the second counts additions. */
export const apiVersion = '1.3';

const source = z
  .object({
    id: text('The name of the source file in datapackage.json.'),
    dataset: text('The first part of the fact ids read from it, for those that have any.'),
    release: text('The dated edition, as it stands in fact ids.'),
    releaseLabel: text('The edition in words.'),
    published: day('Day of publication; null when it is not known.').nullable(),
    retrieved: day('Day this exact file was taken in.'),
    lookedUp: day('Day on which the newest edition was looked up.'),
    newerEdition: z
      .object({
        label: text('The edition in words.'),
        published: z
          .string()
          .regex(/^\d{4}-\d{2}(?:-\d{2})?$/)
          .meta({ description: 'Day of publication, or the month where no day is known.' })
          .optional(),
        held: text('What of it is held here, if anything.').optional(),
      })
      .optional()
      .meta({ description: 'A later edition that is published and not held here, or in part.' }),
    citation: text('A citation of the source, ready to use.'),
    url: z.url().meta({ description: 'Where the same file is to be had.' }),
    license: z.object({ name: text('The name of the license.'), url: z.url() }),
  })
  .meta({ id: 'source', description: 'A file that figures were read from.' });

export type ApiSource = z.input<typeof source>;

/** What every file says of itself, around its `data`. */
export function apiFile<const Kind extends string, Data extends z.ZodType>(
  kind: Kind,
  description: string,
  data: Data,
) {
  return z
    .object({
      $schema: address('The JSON Schema of this file.'),
      apiVersion: z
        .string()
        .regex(/^1\.\d+$/)
        .meta({ description: 'Version of the interface; the second number counts additions.' }),
      kind: z.literal(kind).meta({ description: 'What the file is about.' }),
      page: address('The page that shows the same to a reader.'),
      license: text('Under which terms the file may be used.'),
      sources: z
        .array(source)
        .meta({ description: 'Every source file that a figure here was read from.' }),
      data,
    })
    .meta({ title: `Career Almanac: ${kind}`, description });
}
