import { z } from 'zod';
import { datasets } from '../../domain/figures/datasets.ts';
import { measureColumns, number, occupationCodeColumn, text, word } from './columns.ts';
import type { TableDefinition } from './table.ts';

const { tables: ai } = datasets.ai;

/** The agency's own classes. */
export const aiBlsCategory = {
  name: ai['bls-category'].name,
  path: ai['bls-category'].path,
  title: 'AI exposure class, BLS',
  description:
    'The quarter of the list that the Bureau of Labor Statistics puts an occupation in by how much of its work AI could touch, beside the projections of 2025-35. Exposure is no probability, and says nothing of jobs lost.',
  primaryKey: ['code'],
  row: z.strictObject({
    code: occupationCodeColumn('National Employment Matrix code'),
    ...measureColumns('ai', ['bls-category'], []),
    category: word(
      ['Low', 'Moderate', 'High', 'Very high'],
      'The class in the words of the agency',
    ),
  }),
} as const satisfies TableDefinition;

/** What people used an assistant for. */
export const aiMicrosoft = {
  name: ai['microsoft-applicability'].name,
  path: ai['microsoft-applicability'].path,
  title: 'AI applicability, Microsoft',
  description:
    'Microsoft, "Working with AI": how far the work of an occupation is what people used Bing Copilot for, and got done, in January to September 2024. From 0 to 1; a higher score means more use.',
  primaryKey: ['code'],
  row: z.strictObject({
    code: occupationCodeColumn('SOC 2018 code'),
    title: text('Title in the file'),
    ...measureColumns('ai', ['microsoft-applicability'], []),
  }),
} as const satisfies TableDefinition;

/** What people thought language models could speed up. */
export const aiGptExposure = {
  name: ai['gpt-exposure'].name,
  path: ai['gpt-exposure'].path,
  title: 'Exposure to language models, Eloundou and others',
  description:
    '"GPTs are GPTs": the share of tasks that people judged a language model could halve the time of, with half of those that would need more software (beta), rated by people in 2023. Only the main O*NET occupation (.00) of each SOC code.',
  primaryKey: ['code'],
  row: z.strictObject({
    code: occupationCodeColumn('SOC 2018 code'),
    title: text('Title in the file'),
    ...measureColumns('ai', ['gpt-exposure'], []),
  }),
} as const satisfies TableDefinition;

/** Reasons of the projections that name AI, word for word. */
export const aiNotes = {
  name: 'ai-notes',
  path: 'ep/ai-notes-{release}.csv',
  title: 'Notes of the projections that name AI',
  description:
    'The sentences of Table 1.12 that name artificial intelligence or machine learning, as the agency wrote them.',
  primaryKey: ['code', 'industry_code', 'sheet_row'],
  row: z.strictObject({
    code: occupationCodeColumn('National Employment Matrix code'),
    industry_code: text('National Employment Matrix industry code'),
    sheet_row: number('Row of the note in Table 1.12'),
    industry: text('Industry title as published'),
    note: text('The note, word for word'),
  }),
} as const satisfies TableDefinition;
