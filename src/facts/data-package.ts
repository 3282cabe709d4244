import { z } from 'zod';
import { sourceRecord } from './source-record.ts';

const licence = z.strictObject({ title: z.string(), path: z.url() });

/** A column as `datapackage.json` describes it. */
const field = z.strictObject({
  name: z.string(),
  type: z.enum(['string', 'integer', 'number', 'date', 'boolean']),
  description: z.string(),
  unit: z.string().optional(),
  constraints: z.strictObject({ enum: z.array(z.string()) }).optional(),
});

/** One file of `data/`. A table with one file a release has one resource a release. */
export const dataResource = z.strictObject({
  name: z.string(),
  /** Path below `data/`. */
  path: z.string(),
  type: z.literal('table'),
  /** The name of the table definition in `src/facts/tables`. */
  table: z.string(),
  /** Only for a table with one file a release. */
  release: z.string().optional(),
  title: z.string(),
  description: z.string(),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  /** How the file is written; readers that guess it go wrong where most cells are alike. */
  dialect: z.strictObject({
    delimiter: z.literal(','),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    lineTerminator: z.literal('\n'),
    header: z.literal(true),
  }),
  rows: z.int().nonnegative(),
  bytes: z.int().positive(),
  /** `sha256:` and the hash of the file. */
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  /** Left out, as `sources` is, of a table that comes from no source: the form allows no empty list. */
  licenses: z.array(licence).min(1).optional(),
  /** The source files it was made from: `id` points into the package's own `sources`. */
  sources: z
    .array(z.strictObject({ id: z.string(), title: z.string(), path: z.url() }))
    .min(1)
    .optional(),
  schema: z.strictObject({
    fields: z.array(field),
    primaryKey: z.array(z.string()),
    /** The words that stand in a figure column instead of a number. */
    missingValues: z.array(z.string()),
    /** What each of these words means. Beside them, because many readers know them as words alone. */
    missingValueLabels: z.array(z.strictObject({ value: z.string(), label: z.string() })),
  }),
});

/** `data/datapackage.json`, in the Frictionless form (Data Package 2.0). */
export const dataPackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string(),
  title: z.string(),
  description: z.string(),
  /** Every source file read, with where and when it came from. */
  sources: z.array(sourceRecord),
  resources: z.array(dataResource),
});

export type DataPackage = z.output<typeof dataPackage>;
export type DataResource = z.output<typeof dataResource>;
