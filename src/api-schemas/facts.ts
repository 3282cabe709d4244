import { z } from 'zod';
import { datasetIds } from '../domain/figures/measures.ts';
import { units, type Unit } from '../domain/figures/measure.ts';
import { apiFile } from './api-file.ts';
import { address, day, text } from './fields.ts';

const folder = (description: string) =>
  z
    .string()
    .regex(/^[a-z]+\/[\d.-]+(?:_\d{4}-\d{2}-\d{2})?\/$/)
    .meta({ description });

const dataset = z.enum(datasetIds as [string, ...string[]]).meta({
  description: 'The first part of fact ids.',
});

export const factsFileSchema = apiFile(
  'facts',
  'Where each release of the figures lies as files of facts, and what their columns measure.',
  z.object({
    readme: address('How a fact id finds its file, its line and its column.'),
    releases: z.array(
      z.object({
        release: text('The first two parts of fact ids.'),
        label: text('The edition in words.'),
        folder: folder('The folder that holds what the site says now.'),
        files: z.int().positive().meta({ description: 'How many files it holds.' }),
        replaced: z
          .array(
            z.object({
              folder: folder('A folder that holds what the site said before.'),
              on: day('The day from which another folder holds.'),
              by: folder('The folder that took its place.'),
              api: address('What was put right, figure by figure.'),
            }),
          )
          .meta({ description: 'Earlier folders of the same release, oldest first.' }),
        sources: z.array(
          z.object({
            table: text('Which figures: those of the nation, of states, or of one measure.'),
            source: text('The id of the source file in "sources".'),
          }),
        ),
      }),
    ),
    measures: z.array(
      z.object({
        dataset,
        measure: text('The last part of fact ids, and the name of a column.'),
        unit: z.enum(Object.keys(units) as Unit[]),
        means: text('What it measures.'),
      }),
    ),
  }),
);

export const replacedFileSchema = apiFile(
  'replaced',
  'What took the place of a folder of facts, and which figures differ.',
  z.object({
    folder: folder('The folder that this file lies in, which no longer holds.'),
    by: folder('The folder that took its place.'),
    on: day('The day from which that one holds.'),
    corrected: z
      .array(
        z.object({
          fact: text('The fact id.'),
          before: text('The cell in this folder: a number, or a reason.'),
          after: text('The cell in the folder that took its place.'),
          reason: text('What was wrong.'),
        }),
      )
      .min(1),
  }),
);

export type FactsFile = z.input<typeof factsFileSchema>;
export type ReplacedFile = z.input<typeof replacedFileSchema>;
