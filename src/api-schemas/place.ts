import { z } from 'zod';
import { entryEducationLevels } from '../domain/preparation.ts';
import { parityLines } from '../domain/price-adjust.ts';
import { apiFile } from './api-file.ts';
import { leadingMedian } from './career.ts';
import { address, figure, figuresBy, occupationCode, text } from './fields.ts';
import { placeIdentity } from './place-identity.ts';

export const placeFile = apiFile(
  'place',
  'A state, territory or metropolitan area: its price level, pay by usual schooling, and pay of its occupations.',
  z.object({
    ...placeIdentity,
    prices: figuresBy(parityLines).partial().extend({ 'all-items': figure }).meta({
      description:
        'Price levels, the United States = 100; all-items is always there, the others where they are published.',
    }),
    education: z
      .array(
        z.object({
          level: z.enum(entryEducationLevels),
          median: figure.meta({ description: 'Median pay a year.' }),
          employment: figure,
        }),
      )
      .meta({
        description:
          'All jobs there by the schooling that their occupations typically need for entry, which is not what their people have.',
      }),
    hasEmployment: z.boolean().meta({
      description: 'Whether the table held of places of this kind counts employees by occupation.',
    }),
    occupations: z
      .array(
        z.object({
          code: occupationCode('Code in the release.'),
          api: address('The file of the occupation.'),
          median: leadingMedian,
          employment: figure.optional().meta({ description: 'Only with hasEmployment.' }),
        }),
      )
      .meta({
        description:
          'Occupations that have a row there. One that is not listed has no figures, which does not mean that nobody does it.',
      }),
    states: z
      .array(z.object({ id: text('Two letters.'), api: address('Its file.') }))
      .meta({ description: 'For a metropolitan area the states it lies in; else empty.' }),
  }),
);

export type PlaceFile = z.input<typeof placeFile>;
