import { occupationCodeColumn, optionalText, text } from './columns.ts';
import type { TableDefinition } from './table.ts';
import { z } from 'zod';

const cipColumn = (description: string) =>
  z
    .string()
    .regex(/^\d{2}\.\d{4}$/, { error: 'Expected a program code such as 51.3801' })
    .meta({ description, frictionlessType: 'string' });

/** Programs of study that lead to an occupation. */
export const programs = {
  name: 'programs',
  path: 'codes/programs.csv',
  title: 'Programs of study',
  description:
    'Instructional programs of CIP 2020 that the crosswalk ties to at least one SOC occupation.',
  primaryKey: ['cip'],
  row: z.strictObject({
    cip: cipColumn('CIP 2020 code'),
    title: text('Title as published, without the full stop at its end'),
  }),
} as const satisfies TableDefinition;

/** Which occupations a program of study prepares for. */
export const programOccupations = {
  name: 'program-occupations',
  path: 'codes/program-occupations.csv',
  title: 'Programs of study to occupations',
  description:
    'A program of CIP 2020, a SOC 2018 occupation it prepares for by the crosswalk, and the OEWS line that counts the occupation.',
  primaryKey: ['cip', 'soc_code'],
  row: z.strictObject({
    cip: cipColumn('CIP 2020 code'),
    soc_code: occupationCodeColumn('Detailed SOC 2018 code'),
    code: optionalText('OEWS code of the newest release, empty when OEWS does not cover it'),
  }),
} as const satisfies TableDefinition;
