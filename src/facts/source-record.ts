import { z } from 'zod';
import { datasetIds } from '../domain/figures/measures.ts';

/**
 * Where a table came from: one record a source file, kept in `datapackage.json` and read for
 * every receipt and citation. What the producer says and what we did are kept apart.
 */
export const sourceRecord = z.strictObject({
  /** `oews-national-2025-05`, `ep-2024-34`, `onet-2026-02-titles`. */
  id: z.string(),
  /** Of the datasets without figures of their own: `soc`, `cip`, `census`, `zip`. */
  dataset: z.enum([...datasetIds, 'soc', 'cip', 'census', 'zip']),
  /** The dated edition the file belongs to. */
  release: z.string(),
  /** The edition in words: "May 2025", "2024–34", "O*NET 30.2". */
  releaseLabel: z.string(),
  /** "U.S. Bureau of Labor Statistics". */
  producer: z.string(),
  /** "Occupational Employment and Wage Statistics". */
  program: z.string(),
  /** The table or file as its producer names it. */
  title: z.string(),
  /** Who or what is counted, in plain words. */
  population: z.string(),
  /** Day of publication, or null when we do not know it. */
  published: z.iso.date().nullable(),
  /** A later edition that the producer has published; `held` says which part of it we do hold. */
  newerEdition: z
    .strictObject({
      label: z.string(),
      published: z
        .string()
        .regex(/^\d{4}-\d{2}(-\d{2})?$/)
        .optional(),
      held: z.string().optional(),
    })
    .optional(),
  /** Day on which the newest edition was looked up. */
  lookedUp: z.iso.date(),
  /** Day this exact file (by sha256) first entered the pipeline. */
  retrieved: z.iso.date(),
  /** Where a reader with a network gets the same file. */
  url: z.url(),
  licence: z.strictObject({ name: z.string(), url: z.url() }),
  /** File name inside the source folder. */
  file: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().positive(),
  /** What we did to it, in our words. */
  processing: z.string(),
});

export type SourceRecord = z.output<typeof sourceRecord>;
