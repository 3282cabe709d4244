import { z } from 'zod';
import { measuresToAsk } from '../answers/measures-asked.ts';

/** Longer words than any title or place are no title and no place. */
const mostLetters = 200;

const words = (what: string, description: string) =>
  z
    .string({ error: `Give ${what} as text.` })
    .trim()
    .min(1, { error: `Give ${what}: it is empty.` })
    .max(mostLetters, { error: `Give ${what} in at most ${mostLetters} letters.` })
    .describe(description);

const occupation = words(
  'a job title or an occupation code such as 29-1141',
  'A job title ("electrician"), without a place in it, or an occupation code ("47-2111").',
);

const place = words(
  'a place',
  'A state, a metropolitan or rural area, by name, id ("TX", "M41940") or ZIP code. Leave it out for the United States.',
).optional();

const measures = z
  .array(
    z.enum(measuresToAsk, {
      error: `Name a measure as one of: ${measuresToAsk.join(', ')}.`,
    }),
    { error: 'Give measures as a list, or leave them out for the usual ones.' },
  )
  .max(measuresToAsk.length, { error: 'Name each measure once.' })
  .optional()
  .describe(
    'Which figures to give. Leave it out for pay in the middle and its spread, head counts and outlook.',
  );

/** An object of fields, which says what it takes where it is given another. */
const fields = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `There is no field ${issue.keys.join(', ')}: this tool takes ${Object.keys(shape).join(', ')}.`
        : undefined,
  });

/** What each tool is asked with. A field that is not known is refused, so that none is misspelled unseen. */
export const askedSchemas = {
  find_title: fields({
    query: words(
      'a job title',
      'A job title as people say it, in English or Spanish, or an occupation code.',
    ),
  }),
  figures: fields({ occupation, place, measures }),
  compare: fields({
    occupations: z
      .array(occupation, { error: 'Give two to four occupations as a list.' })
      .min(2, { error: 'Name at least two occupations to compare.' })
      .max(4, { error: 'Name at most four occupations to compare.' }),
    place,
    measures,
  }),
  place: fields({
    query: words(
      'a place',
      'A place as people say it ("Twin Cities"), an id ("M33460") or a ZIP code.',
    ),
  }),
  cite: fields({
    of: words(
      'a fact id or the address of a page',
      'A fact id ("oews/2025-05/US/29-1141/annual-median") or the address of a page ("/careers/registered-nurses/").',
    ),
  }),
} as const;

export type ToolName = keyof typeof askedSchemas;
