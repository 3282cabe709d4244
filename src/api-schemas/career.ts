import { z } from 'zod';
import { oewsMeasures, outlookMeasures, projectionMeasures } from '../domain/figures/measures.ts';
import { licenseKinds } from '../domain/schooling/license.ts';
import { entryEducationLevels } from '../domain/schooling/preparation.ts';
import { apiFile } from './api-file.ts';
import { address, figure, figuresBy, occupationCode, slug, text } from './fields.ts';

/** National figures by the name of their measure, which is also the last part of the fact id. */
export const nationalFiguresSchema = z
  .object({
    oews: figuresBy(oewsMeasures).meta({
      description:
        'Pay and employees of the newest release of the wage survey (OEWS), United States. The relative standard errors are of employment and of the mean.',
    }),
    ep: figuresBy(projectionMeasures).meta({
      description:
        'Employment projections (EP), United States. They count jobs, with those of the self-employed; openings, exits, transfers and separations are a year, on average over the decade. Change in percent and openings of occupations are of the newest edition, which may be held in part; all else is of the newest that is held whole. The fact id says which: never add figures of two editions up.',
    }),
  })
  .meta({ id: 'nationalFigures', description: 'Keys are the measures of the fact ids.' });

export const categoryReference = z.object({
  code: occupationCode('Code of the SOC major group.'),
  name: text('Our short name of the category.'),
  slug: slug('The last part of its address.'),
  api: address('Its file.'),
});

/** Pay in the middle, in the period that the occupation is published in. */
export const leadingMedian = figure.meta({
  description:
    'Median pay a year, or an hour for an occupation with hourly pay only, where the table held has it: the unit says which.',
});

const statePay = z.object({
  id: text('Two letters, as in fact ids.'),
  name: text('Name of the state or territory.'),
  api: address('The file of the place.'),
  median: leadingMedian,
  employment: figure,
});

const brief = z
  .object({
    sentence: text('What the job is, in one sentence.'),
    duties: z.array(text('One thing people in the job do.')).min(5),
    day: text('Where, at what hours, and what it asks of the body.'),
    hard: text('What is hard about it.').nullable(),
    license: z.object({
      kind: z.enum(licenseKinds).meta({
        description:
          'What the law asks for: `none` only where a source says that no license is needed; `unknown` where no source read says.',
      }),
      text: text('The same in words.'),
    }),
    checked: z.iso.date().meta({ description: 'Day it was last read against its sources.' }),
  })
  .meta({ description: 'What the job is, in our own words. It speaks of the whole country.' });

export const careerFileSchema = apiFile(
  'career',
  'An occupation: national pay and employees, projections, what is usually needed for entry, and pay in each state and territory.',
  z.object({
    code: occupationCode('Code in the newest release of OEWS.'),
    name: text('The official name in sentence case.'),
    shortName: text('What people call them, in the plural.'),
    brief,
    slug: slug('The last part of its address.'),
    isResidual: z.boolean().meta({
      description: 'Whether this is an "all other" line: what is left of a group, not one job.',
    }),
    category: categoryReference,
    payBasis: z.enum(['both', 'annual-only', 'hourly-only']).meta({
      description: 'The periods that the agency publishes pay in.',
    }),
    entry: z
      .object({
        education: z.enum(entryEducationLevels).nullable(),
        experience: z.enum(['five-years-or-more', 'under-five-years', 'none']).nullable(),
        training: z
          .enum([
            'internship-residency',
            'apprenticeship',
            'long-term',
            'moderate-term',
            'short-term',
            'none',
          ])
          .nullable(),
      })
      .meta({
        description:
          'What analysts of the agency assign as typically needed for entry; null where they assign nothing.',
      }),
    figures: nationalFiguresSchema,
    outlookBefore: figuresBy(outlookMeasures).nullable().meta({
      description:
        'Change in percent and openings as the edition before had them; null where none is held.',
    }),
    states: z
      .array(statePay)
      .meta({ description: 'Every state, the District of Columbia and the territories, by name.' }),
  }),
);

export type CareerFile = z.input<typeof careerFileSchema>;
