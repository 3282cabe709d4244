import { z } from 'zod';
import { datasets } from '../../domain/figures/datasets.ts';
import { oewsMeasures } from '../../domain/figures/measures.ts';
import { historyBreakReasonCodes } from '../../domain/history/history-break.ts';
import { occupationLevels } from '../../domain/words/occupation-code.ts';
import {
  figure,
  measureColumns,
  occupationCodeColumn,
  optionalText,
  text,
  word,
} from './columns.ts';
import type { TableDefinition } from './table.ts';

const { tables: oews } = datasets.oews;

/** OEWS national estimates, one file a release. */
export const oewsNational = {
  name: oews.nation.name,
  path: oews.nation.path,
  title: 'Employment and wages by occupation, United States',
  description:
    'Occupational Employment and Wage Statistics, national, cross-industry: every published measure of every occupation and group. Employees only; the self-employed are not counted. Since May 2017 a code stands twice, as broad and as detailed and with the same figures, where the agency publishes nothing below the broad group.',
  primaryKey: ['code', 'level'],
  row: z.strictObject({
    code: text('Occupation code of that release, in its own classification'),
    title: text('Occupation title as published'),
    level: word(occupationLevels, 'Level in the classification'),
    pay_basis: word(['both', 'annual-only', 'hourly-only'], 'Which pay the agency publishes'),
    ...measureColumns('oews', oewsMeasures),
  }),
} as const satisfies TableDefinition;

/** What is true of a whole OEWS release. */
export const oewsReleases = {
  name: 'oews-releases',
  path: 'oews/releases.csv',
  title: 'OEWS releases held',
  description:
    'One row a release: its reference period, its classification, its top codes as its own field descriptions state them, and what sets its method apart.',
  primaryKey: ['release'],
  row: z.strictObject({
    release: text(
      'Year and month of the reference period, or the year where the file names only a year',
    ),
    label: text('The reference period in words, such as May 2025'),
    era: word(
      ['oes', 'soc-2000', 'soc-2000-2010', 'soc-2010', 'soc-2010-2018', 'soc-2018'],
      'The classification its codes belong to',
    ),
    top_code_hourly: figure(
      'usd-hour',
      'Hourly percentiles at or above this are not printed; means are',
      ['no-estimate'],
    ),
    top_code_annual: figure(
      'usd-year',
      'Annual percentiles at or above this are not printed; means are',
      ['no-estimate'],
    ),
    method: word(['sample', 'model-based'], 'How estimates were made'),
    note: optionalText('What a reader comparing years should know'),
  }),
} as const satisfies TableDefinition;

/** Whether an occupation of the newest release can be followed into an older release. */
export const occupationHistory = {
  name: 'occupation-history',
  path: 'codes/history.csv',
  title: 'Occupation codes across classifications',
  description:
    'For each detailed occupation of the newest release and each earlier release: the code that counts the same people there, or that there is none and why. A code is the same only where the crosswalks of the agency tie it to this one whole, in both directions. Lines between two rows of one same-name run may be drawn, apart from the rest.',
  primaryKey: ['code', 'release'],
  row: z.strictObject({
    code: occupationCodeColumn('Occupation code of the newest release'),
    release: text('The earlier release'),
    link: word(
      ['same', 'renumbered', 'same-name', 'none'],
      'same: same code and meaning; renumbered: same meaning, other code; same-name: a like-named line of a classification whose meaning may differ, shown apart and never joined; none: nothing comparable',
    ),
    code_then: optionalText('The code in that release, empty when there is none'),
    break_after: word(
      ['no', 'yes'],
      'yes: no line may be drawn from this release to the next later one',
    ),
    reason: word(
      ['', ...historyBreakReasonCodes],
      'Why the line breaks or the link is missing; empty where neither is so',
    ),
  }),
} as const satisfies TableDefinition;
