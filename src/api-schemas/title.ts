import { z } from 'zod';
import { percentilePoints } from '../domain/figures/measure.ts';
import { apiFile } from './api-file.ts';
import { address, day, figuresBy, occupationCode, slug, text } from './fields.ts';

const candidateSource = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('listed'),
      list: z.enum(['onet-alternate', 'onet-reported', 'soc-direct-match']).meta({
        description: 'The list of titles that has it.',
      }),
      as: text('The title as the list prints it.'),
    }),
    z.object({ kind: z.literal('our-reading'), reason: text('Why, although no list has it.') }),
  ])
  .meta({ description: 'Who says that the title is counted there.' });

export const titleFileSchema = apiFile(
  'title',
  'A job title without an official figure of its own: the occupations that people with it may be counted in, each with its pay, never averaged.',
  z.object({
    name: text('The title.'),
    slug: slug('The last part of its address.'),
    standing: z.enum(['no-own-code', 'several-codes']).meta({
      description:
        'no-own-code: no occupation has the title to itself; lists leave it out, or put it under a group or a near title. several-codes: lists give it more than one code.',
    }),
    summary: text('What the work is, in a sentence.'),
    alsoCalled: z.array(text('Another name for the same work.')),
    candidates: z
      .array(
        z.object({
          code: occupationCode('An occupation that the title may be counted in.'),
          name: text('Name of the occupation.'),
          decidedBy: text('The fact in a job ad that decides.'),
          why: text('Why that fact leads to this occupation.'),
          source: candidateSource,
          pay: figuresBy(percentilePoints).meta({
            description: 'Pay a year of the whole occupation, United States.',
          }),
          api: address('The file of the occupation.'),
        }),
      )
      .min(2),
    readings: z
      .array(
        z.object({ publisher: text('Who publishes it.'), title: text('Its title.'), url: z.url() }),
      )
      .meta({ description: 'What was read to write the page.' }),
    reviewed: day('The day a person last read the page against its sources.'),
  }),
);

export type TitleFile = z.input<typeof titleFileSchema>;
