import { z } from 'zod';
import { datasets } from '../../domain/figures/datasets.ts';
import { figure, number, onetCodeColumn, optionalText, text, word } from './columns.ts';
import type { TableDefinition } from './table.ts';

const { tables: onet } = datasets.onet;

/** Names of the skills, knowledge areas, interests and survey answers that ratings refer to. */
export const onetElements = {
  name: 'onet-elements',
  path: 'onet/elements.csv',
  title: 'O*NET elements',
  description: 'The name of every element and category that the rating tables refer to.',
  primaryKey: ['element_id', 'category'],
  row: z.strictObject({
    element_id: text('O*NET element id, such as 2.A.1.a'),
    category: optionalText('Category number of a survey answer; empty otherwise'),
    kind: word(['skill', 'knowledge', 'interest', 'survey'], 'Which table uses it'),
    name: text('Name of the element, or of the category where there is one'),
  }),
} as const satisfies TableDefinition;

const ratingRow = z.strictObject({
  onet_code: onetCodeColumn('O*NET-SOC code'),
  element_id: text('O*NET element id'),
  importance: figure('score', 'Importance, 1 to 5'),
  level: figure('score', 'Level, 0 to 7'),
  suppress: word(
    ['none', 'importance', 'level', 'both', 'not-assessed'],
    'Which of the two O*NET recommends not to show; not-assessed for ratings by experts, which have no sampling error',
  ),
  not_relevant: word(['yes', 'no'], 'yes: O*NET marks the level as not relevant'),
  date: text('Month of the rating, such as 2023-08'),
});

/** Skill ratings. */
export const onetSkills = {
  name: 'onet-skills',
  path: 'onet/skills.csv',
  title: 'Skill ratings',
  description: 'O*NET importance and level of each skill for each occupation.',
  primaryKey: ['onet_code', 'element_id'],
  row: ratingRow,
} as const satisfies TableDefinition;

/** Knowledge ratings. */
export const onetKnowledge = {
  name: 'onet-knowledge',
  path: 'onet/knowledge.csv',
  title: 'Knowledge ratings',
  description: 'O*NET importance and level of each knowledge area for each occupation.',
  primaryKey: ['onet_code', 'element_id'],
  row: ratingRow,
} as const satisfies TableDefinition;

/** Interest profiles. */
export const onetInterests = {
  name: 'onet-interests',
  path: 'onet/interests.csv',
  title: 'Interest profiles',
  description: 'O*NET occupational interests (RIASEC), 1 to 7.',
  primaryKey: ['onet_code', 'element_id'],
  row: z.strictObject({
    onet_code: onetCodeColumn('O*NET-SOC code'),
    element_id: text('O*NET element id'),
    score: figure('score', 'Occupational interest, 1 to 7'),
  }),
} as const satisfies TableDefinition;

/** What workers say about education, experience and training. */
export const onetSurvey = {
  name: onet.survey.name,
  path: onet.survey.path,
  title: 'Education, training and experience reported',
  description:
    'O*NET survey: the share of workers (or of experts who know the job) who name each level as required.',
  primaryKey: ['onet_code', 'scale', 'category'],
  row: z.strictObject({
    onet_code: onetCodeColumn('O*NET-SOC code'),
    scale: word(
      ['RL', 'RW', 'PT', 'OJ'],
      'RL education, RW experience, PT plant training, OJ on-the-job training',
    ),
    category: number('Category number; the names are in onet-elements'),
    percent: figure('percent', 'Share who answered so'),
    answers: figure('persons', 'How many answered'),
    suppress: word(
      ['yes', 'no', 'not-assessed'],
      'yes: O*NET recommends not to show the figure; not-assessed for answers by experts, which have no sampling error',
    ),
    who: text('Who answered, as published: Incumbent, Occupational Expert …'),
    date: text('Month of the survey, such as 2023-08'),
  }),
} as const satisfies TableDefinition;
