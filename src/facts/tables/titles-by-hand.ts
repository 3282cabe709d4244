import { z } from 'zod';
import { occupationCodeColumn, text, word } from './columns.ts';
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

/** Where the lists of titles slip, or do not say what people mean by a title. */
export const titleCorrections = {
  name: 'title-corrections',
  path: 'titles/title-corrections.csv',
  title: 'Corrections to the job titles',
  description:
    'Titles that search must lead elsewhere than the lists of titles say, each with the reason and who bears it out. Written by hand; the table of titles itself stays as published.',
  primaryKey: ['title', 'code'],
  row: z.strictObject({
    title: text('Job title, as the lists print it where they have it'),
    code: occupationCodeColumn('Detailed OEWS code of the newest release'),
    what: word(
      ['add', 'drop', 'first'],
      'add: it is counted here too; drop: a listing that is a slip; first: what it leads to before all others, listed or not',
    ),
    reason: text('Why'),
    source: word(
      ['soc-definition', 'soc-direct-match', 'onet', 'our-reading'],
      'Who bears it out: the definition of the occupation in SOC, the list of SOC, a listing of O*NET, or nobody but us',
    ),
  }),
} as const satisfies TableDefinition;
