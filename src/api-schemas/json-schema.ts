import { z } from 'zod';
import { careerFileSchema } from './career.ts';
import { categoryFileSchema } from './category.ts';
import { factsFileSchema, replacedFileSchema } from './facts.ts';
import {
  careersFileSchema,
  categoriesFileSchema,
  overviewFileSchema,
  placesFileSchema,
  titlesFileSchema,
} from './lists.ts';
import { placeFileSchema } from './place.ts';
import { titleFileSchema } from './title.ts';

const files = {
  overview: overviewFileSchema,
  careers: careersFileSchema,
  career: careerFileSchema,
  places: placesFileSchema,
  place: placeFileSchema,
  categories: categoriesFileSchema,
  category: categoryFileSchema,
  titles: titlesFileSchema,
  title: titleFileSchema,
  facts: factsFileSchema,
  replaced: replacedFileSchema,
} as const;

/** The kinds of files of the interface: each has one schema. */
export type ApiKind = keyof typeof files;

export const apiKinds = Object.keys(files) as ApiKind[];

/**
 * The JSON Schema (draft 2020-12) of a kind of file. `open` lets fields through that it does not
 * know, as a reader of a later version needs it; `closed` refuses them, as a test needs it.
 */
export function jsonSchemaOf(kind: ApiKind, form: 'open' | 'closed'): object {
  // An object asked for as an input may hold more than its schema names; as an output it may not.
  return z.toJSONSchema(files[kind], { io: form === 'open' ? 'input' : 'output' });
}
