import { z } from 'zod';
import { apiFile } from './api-file.ts';
import { leadingMedian, nationalFiguresSchema } from './career.ts';
import { address, figure, occupationCode, slug, text } from './fields.ts';

/** An occupation as a list names it. */
export const occupationEntrySchema = z.object({
  code: occupationCode('Code in the newest release of OEWS.'),
  name: text('The official name in sentence case.'),
  shortName: text('What people call them, in the plural.'),
  slug: slug('The last part of its address.'),
  isResidual: z.boolean().meta({ description: 'Whether this is an "all other" line.' }),
  median: leadingMedian,
  openings: figure.meta({ description: 'Projected openings a year.' }),
  api: address('Its file.'),
});

export const categoryFileSchema = apiFile(
  'category',
  'One of the 22 categories (SOC major groups): its national figures and its occupations.',
  z.object({
    code: occupationCode('Code of the SOC major group.'),
    name: text('Our short name.'),
    slug: slug('The last part of its address.'),
    about: text('The kinds of jobs inside.'),
    figures: nationalFiguresSchema,
    occupations: z.array(occupationEntrySchema).min(1),
  }),
);

export type CategoryFile = z.input<typeof categoryFileSchema>;
