import { z } from 'zod';
import { text } from './columns.ts';
import type { RowOf, TableDefinition } from './table.ts';

/**
 * Known errors of a source, declared rather than coded. Each names what the source prints; the
 * pipeline stops when the source no longer prints it, so that a mended source is noticed.
 */
export const corrections = {
  name: 'corrections',
  path: 'corrections.csv',
  title: 'Corrections to the sources',
  description:
    'Known errors of a source file: where, what it prints, what stands here instead, why.',
  primaryKey: ['table', 'release', 'key', 'column'],
  row: z.strictObject({
    table: text('Name of the table corrected'),
    release: text('Release, or all'),
    key: text('Primary key of the row, columns joined with a space'),
    column: text('Column corrected'),
    published: text('What the source prints'),
    corrected: text('What stands in data/ instead'),
    reason: text('Why, with where the error is shown'),
    checked: z.iso
      .date()
      .meta({ description: 'Day it was last checked', frictionlessType: 'date' }),
  }),
} as const satisfies TableDefinition;

export type CorrectionRow = RowOf<typeof corrections>;
