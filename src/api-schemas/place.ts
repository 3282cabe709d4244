import { z } from 'zod';
import { entryEducationLevels } from '../domain/schooling/preparation.ts';
import { placeMeasures } from '../domain/figures/measures.ts';
import { absenceReasons } from '../domain/figures/missing.ts';
import { parityLines } from '../domain/figures/parity-lines.ts';
import { apiFile } from './api-file.ts';
import { leadingMedian } from './career.ts';
import { address, figure, figuresBy, occupationCode, text } from './fields.ts';
import { placeIdentitySchema } from './place-identity.ts';

export const placeFileSchema = apiFile(
  'place',
  'A state, territory, metropolitan or nonmetropolitan (rural) area: its price level, pay by usual schooling, and pay of its occupations.',
  z.object({
    ...placeIdentitySchema,
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
      description:
        'Whether the list of occupations counts employees; of areas they stand in areaFigures.',
    }),
    occupations: z
      .array(
        z.object({
          code: occupationCode('Code in the release.'),
          api: address('The file of the occupation.'),
          median: leadingMedian,
          employment: figure
            .optional()
            .meta({ description: 'Of states and territories; of areas it is in `areaFigures`.' }),
        }),
      )
      .meta({
        description:
          'Occupations that have a row there. One that is not listed has no figures, which does not mean that nobody does it.',
      }),
    areaFigures: z
      .object({
        release: text('The OEWS release.'),
        measures: z
          .array(z.enum(placeMeasures))
          .meta({ description: 'What the cells hold, in order.' }),
        rows: z.record(z.string(), z.array(z.union([z.number(), z.enum(absenceReasons)]))).meta({
          description:
            'By occupation code: a number, or the reason there is none. The fact id of a cell is oews/<release>/<id of the place>/<code>/<measure>.',
        }),
      })
      .optional()
      .meta({
        description:
          'Of metropolitan and rural areas: employment, location quotient and yearly percentiles of every occupation, in a short form because they are many.',
      }),
    states: z
      .array(z.object({ id: text('Two letters.'), api: address('Its file.') }))
      .meta({ description: 'For a metropolitan or rural area the states it lies in; else empty.' }),
  }),
);

export type PlaceFile = z.input<typeof placeFileSchema>;
