import { z } from 'zod';
import { datasets } from '../../domain/figures/datasets.ts';
import { measuresOf, type MeasureOf } from '../../domain/figures/measures.ts';
import { number, text, word } from './columns.ts';
import type { TableDefinition } from './table.ts';

const measures = measuresOf('amount') as [MeasureOf<'amount'>, ...MeasureOf<'amount'>[]];

/** Amounts that texts name and no agency's table holds. */
export const amounts = {
  name: datasets.amount.tables.amounts.name,
  path: datasets.amount.tables.amounts.path,
  title: 'Amounts that whoever sets them publishes',
  description:
    'Fees, least wages and ratios that texts of the site name, each with the page of its issuer where it was read. Written by hand.',
  primaryKey: ['slug', 'what'],
  row: z.strictObject({
    slug: z
      .string()
      .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
        error: 'Expected small letters and digits, with single hyphens between them',
      })
      .meta({ description: 'What it is of, as fact ids have it', frictionlessType: 'string' }),
    what: word(measures, 'Which amount of it: the last part of the fact id'),
    value: number('The amount, in its unit'),
    unit: word(['usd', 'usd-hour', 'persons'], 'Dollars, dollars an hour, or persons'),
    year: z
      .string()
      .regex(/^\d{4}$/, { error: 'Expected a year' })
      .meta({
        description: 'Year that the page speaks of, or in which it was read',
        frictionlessType: 'string',
      }),
    subject: text('What it is of, in words'),
    issuer: text('Who sets the amount'),
    url: z
      .url({ protocol: /^https$/, error: 'Expected an address that begins with https://' })
      .meta({ description: 'The page where it was read', frictionlessType: 'string' }),
    checked: z.iso.date().meta({ description: 'Day it was last read', frictionlessType: 'date' }),
  }),
} as const satisfies TableDefinition;
