import { z } from 'zod';
import { apiFile } from './api-file.ts';
import { categoryReference } from './career.ts';
import { occupationEntrySchema } from './category.ts';
import { address, day, figure, occupationCode, slug, text } from './fields.ts';
import { placeIdentitySchema } from './place-identity.ts';

const titleEntry = z.object({
  name: text('The title.'),
  slug: slug('The last part of its address.'),
  candidates: z.array(occupationCode('An occupation that the title may be counted in.')).min(2),
  api: address('Its file.'),
});

export const careersFileSchema = apiFile(
  'careers',
  'Every career that has a page: occupations in the order of their codes, then titles.',
  z.object({
    occupations: z.array(occupationEntrySchema.extend({ category: slug('Slug of its category.') })),
    titles: z.array(titleEntry),
  }),
);

export const titlesFileSchema = apiFile(
  'titles',
  'Job titles with a page of their own, because no official figure is theirs alone.',
  z.object({ titles: z.array(titleEntry) }),
);

export const placesFileSchema = apiFile(
  'places',
  'Every state, territory and metropolitan area with figures.',
  z.object({
    places: z.array(
      z.object({
        ...placeIdentitySchema,
        prices: figure.meta({ description: 'Price level, the United States = 100.' }),
        api: address('Its file.'),
      }),
    ),
  }),
);

export const categoriesFileSchema = apiFile(
  'categories',
  'The 22 categories of work, with pay in the middle and projected openings.',
  z.object({
    categories: z.array(
      categoryReference.extend({
        occupations: z.int().positive().meta({ description: 'How many occupations are in it.' }),
        median: figure.meta({ description: 'Median pay a year.' }),
        openings: figure.meta({ description: 'Projected openings a year.' }),
      }),
    ),
  }),
);

const release = z.object({
  dataset: text('The first part of fact ids.'),
  release: text('The second part of fact ids.'),
  label: text('The edition in words.'),
  published: day('Day of publication; null when it is not known.').nullable(),
});

export const overviewFileSchema = apiFile(
  'overview',
  'Where everything is: the lists, the schemas and the releases behind them.',
  z.object({
    lists: z.array(
      z.object({
        name: text('What is listed.'),
        count: z.int().nonnegative(),
        api: address('The list.'),
        each: text('The address of one entry, with {slug} in place of its slug.'),
      }),
    ),
    schemas: z.array(z.object({ kind: text('A kind of file.'), api: address('Its schema.') })),
    releases: z.array(release),
    promise: text('What may change within this version.'),
    tables: address('The description of all tables that can be downloaded.'),
  }),
);

export type CareersFile = z.input<typeof careersFileSchema>;
export type TitlesFile = z.input<typeof titlesFileSchema>;
export type PlacesFile = z.input<typeof placesFileSchema>;
export type CategoriesFile = z.input<typeof categoriesFileSchema>;
export type OverviewFile = z.input<typeof overviewFileSchema>;
