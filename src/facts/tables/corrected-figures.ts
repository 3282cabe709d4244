import { z } from 'zod';
import { factIdPattern } from '../../domain/figures/fact-id.ts';
import { text } from './columns.ts';
import type { TableDefinition } from './table.ts';

/** Figures that this site put right after it had published them. */
export const correctedFigures = {
  name: 'corrected-figures',
  path: 'corrected-figures.csv',
  title: 'Figures put right after they stood on this site',
  description:
    'Every figure that this site gave wrong and then put right, or that the agency put right in a release that stood here already: what stood here before, and from which day on the right one does. Empty while there is none. Written by hand.',
  primaryKey: ['fact_id', 'corrected_on'],
  row: z.strictObject({
    fact_id: z
      .string()
      .regex(factIdPattern, { error: 'Expected a fact id' })
      .meta({ description: 'Address of the figure', frictionlessType: 'string' }),
    corrected_on: z.iso.date().meta({
      description: 'Day from which the right figure stands here',
      frictionlessType: 'date',
    }),
    before: z
      .string()
      .regex(/^(?:-?\d+(?:\.\d+)?|[a-z-]+(?::\d+(?:\.\d+)?)?|)$/, {
        error: 'Expected a number in plain digits, a reason, or nothing for not-in-our-copy',
      })
      .meta({
        description:
          'What stood here until then: a number, or the reason for none; empty for not-in-our-copy',
        frictionlessType: 'string',
      }),
    reason: text('What was wrong, and who found it so'),
  }),
} as const satisfies TableDefinition;
