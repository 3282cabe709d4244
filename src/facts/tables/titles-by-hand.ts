import { z } from 'zod';
import { text, word } from './columns.ts';
import type { TableDefinition } from './table.ts';

/** Where a Spanish word leads: occupations by code, or pages by their address from the root. */
const target = /^(?:\d{2}-\d{4}|\/[\w/#?=&-]*)(?: (?:\d{2}-\d{4}|\/[\w/#?=&-]*))*$/;

/** What people call jobs, schooling, pay and licenses in Spanish. */
export const spanishWords = {
  name: 'spanish-words',
  path: 'titles/spanish.csv',
  title: 'Spanish words for jobs, school, pay and licenses',
  description:
    'Everyday words of the Spanish that is spoken in the United States, Mexico, Puerto Rico and Central America, each with its English name and where it leads. Written by hand.',
  primaryKey: ['spanish'],
  row: z.strictObject({
    spanish: text('Spellings and forms of one meaning, with | between them, the commonest first'),
    english: text('What it is called in English'),
    kind: word(['job', 'school', 'pay', 'license'], 'What it is a word of'),
    target: z.string().regex(target, { error: 'Expected codes, or addresses from the root' }).meta({
      description:
        'OEWS codes, or addresses of pages from the root of the site, with spaces between them, the likeliest first',
      frictionlessType: 'string',
    }),
  }),
} as const satisfies TableDefinition;
