import { z } from 'zod';
import {
  number,
  occupationCodeColumn,
  onetCodeColumn,
  optionalText,
  text,
  word,
} from './columns.ts';
import type { TableDefinition } from './table.ts';

/** The SOC 2018 structure. */
export const socStructure = {
  name: 'soc-structure',
  path: 'codes/soc-2018.csv',
  title: 'Standard Occupational Classification 2018',
  description: 'Every code of SOC 2018 with its level, its parent, its title and its definition.',
  primaryKey: ['code'],
  row: z.strictObject({
    code: occupationCodeColumn('SOC 2018 code'),
    level: word(['major', 'minor', 'broad', 'detailed'], 'Level in the classification'),
    parent: optionalText('Code one level up; empty for a major group'),
    title: text('Title as published'),
    definition: optionalText('What is done in it, as published; empty for a group'),
  }),
} as const satisfies TableDefinition;

/** Which OEWS occupation a SOC 2018 occupation is counted in. */
export const socToOews = {
  name: 'soc-to-oews',
  path: 'codes/soc-to-oews.csv',
  title: 'SOC 2018 codes to OEWS codes',
  description:
    'OEWS combines some SOC occupations into one line. One row a detailed SOC 2018 code: the OEWS code it is counted in, empty when OEWS does not cover it.',
  primaryKey: ['soc_code'],
  row: z.strictObject({
    soc_code: occupationCodeColumn('Detailed SOC 2018 code'),
    code: optionalText('OEWS code of the newest release'),
    relation: word(['same', 'combined', 'not-covered'], 'How the two relate'),
  }),
} as const satisfies TableDefinition;

/** Every job title known to the sources. */
export const titles = {
  name: 'titles',
  path: 'titles/titles.csv',
  title: 'Job titles and the occupations they are counted in',
  description:
    'A title, an OEWS occupation it is counted in and the source that says so. A title with several codes is counted in several occupations.',
  primaryKey: ['title', 'code', 'source', 'onet_code'],
  row: z.strictObject({
    title: text('Job title'),
    code: occupationCodeColumn('Detailed OEWS code of the newest release'),
    source: word(
      ['oews', 'onet-occupation', 'onet-alternate', 'onet-reported', 'soc-direct-match'],
      'Who lists the title',
    ),
    onet_code: optionalText('O*NET code the title is listed under, when the source is O*NET'),
    short_title: optionalText('Short form or abbreviation the source gives, such as RN'),
    prominent: word(
      ['yes', 'no'],
      'yes: the source singles the title out (reported title shown in My Next Move, or SOC illustrative example)',
    ),
  }),
} as const satisfies TableDefinition;

/** What people in an O*NET occupation do, in O*NET's words. */
export const onetTasks = {
  name: 'onet-tasks',
  path: 'onet/tasks.csv',
  title: 'Tasks',
  description:
    'The task statements of each O*NET occupation, word for word, in the order of the source.',
  primaryKey: ['onet_code', 'rank'],
  row: z.strictObject({
    onet_code: onetCodeColumn('O*NET-SOC code'),
    rank: number('Place in the list of the source, 1 first'),
    kind: word(
      ['core', 'supplemental', 'not-rated'],
      'core: important and done by most; supplemental: less so; not-rated: nobody was asked yet',
    ),
    date: text('Month the statement was last looked at, such as 2023-08'),
    task: text('The statement'),
  }),
} as const satisfies TableDefinition;

/** O*NET occupations and the OEWS occupation each is counted in. */
export const onetOccupations = {
  name: 'onet-occupations',
  path: 'onet/occupations.csv',
  title: 'O*NET occupations',
  description: 'O*NET-SOC occupations, the OEWS code each is counted in, and its job zone.',
  primaryKey: ['onet_code'],
  row: z.strictObject({
    onet_code: onetCodeColumn('O*NET-SOC code'),
    code: optionalText('OEWS code of the newest release, empty when OEWS does not cover it'),
    title: text('O*NET title as published'),
    job_zone: optionalText(
      'Job zone 2 to 5, where 2 stands for zones 1 and 2 together; empty when none is assigned',
    ),
    job_zone_date: optionalText('Month the zone was assigned, such as 2023-08'),
  }),
} as const satisfies TableDefinition;

/** Occupations O*NET lists as related. */
export const onetRelated = {
  name: 'onet-related',
  path: 'onet/related.csv',
  title: 'Related occupations',
  description: 'O*NET related occupations, closest first.',
  primaryKey: ['onet_code', 'rank'],
  row: z.strictObject({
    onet_code: onetCodeColumn('O*NET-SOC code'),
    rank: number('Order of closeness, 1 is closest'),
    related_onet_code: onetCodeColumn('The related occupation'),
    tier: word(['primary-short', 'primary-long', 'supplemental'], 'Tier of relatedness'),
  }),
} as const satisfies TableDefinition;
