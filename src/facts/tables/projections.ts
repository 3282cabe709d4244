import { z } from 'zod';
import { datasets } from '../../domain/figures/datasets.ts';
import { projectionMeasures } from '../../domain/figures/measures.ts';
import { measureColumns, occupationCodeColumn, text, word, wordOrEmpty } from './columns.ts';
import type { TableDefinition } from './table.ts';

const { tables: ep } = datasets.ep;

/** Employment Projections, one file an edition. */
export const projections = {
  name: ep.projections.name,
  path: ep.projections.path,
  title: 'Employment projections by occupation',
  description:
    'National Employment Matrix: jobs now and projected, openings, who leaves, and what BLS analysts assign as typical entry education, experience and training. Counts jobs, the self-employed included. Of an edition that is held in part, the columns that the copy lacks are empty.',
  primaryKey: ['code'],
  row: z.strictObject({
    code: occupationCodeColumn('National Employment Matrix code'),
    title: text('Title as published, sentence case'),
    level: word(['summary', 'line-item'], 'Summary group or line item'),
    ...measureColumns('ep', projectionMeasures, ['no-estimate'], 'not-in-our-copy'),
    entry_education: wordOrEmpty(
      [
        'doctoral-or-professional',
        'masters',
        'bachelors',
        'associates',
        'postsecondary-nondegree',
        'some-college',
        'high-school',
        'no-formal',
        'not-assigned',
      ],
      'Typical education needed for entry, as BLS analysts assign it',
    ),
    experience: wordOrEmpty(
      ['five-years-or-more', 'under-five-years', 'none', 'not-assigned'],
      'Work experience in a related occupation',
    ),
    training: wordOrEmpty(
      [
        'internship-residency',
        'apprenticeship',
        'long-term',
        'moderate-term',
        'short-term',
        'none',
        'not-assigned',
      ],
      'Typical on-the-job training to become competent',
    ),
  }),
} as const satisfies TableDefinition;

/** Why BLS expects an occupation's share of an industry to change. */
export const projectionFactors = {
  name: 'projection-factors',
  path: 'ep/factors-{release}.csv',
  title: 'Factors behind the projections',
  description:
    'Table 1.12 as short codes: for an occupation in an industry, the kind of change and its direction. The sentences of the source are not kept.',
  primaryKey: ['code', 'industry_code', 'kind', 'direction'],
  row: z.strictObject({
    code: occupationCodeColumn('National Employment Matrix code'),
    industry_code: text('National Employment Matrix industry code'),
    industry: text('Industry title as published'),
    kind: word(
      ['demand', 'productivity', 'capital-for-labor', 'other-occupations', 'sourcing'],
      'Kind of change the source names: demand for what the occupation does; productivity, more work done by fewer people; capital-for-labor, machines or software in place of people; other-occupations, work passing between this occupation and others; sourcing, work passing to or from contractors or other industries',
    ),
    direction: word(
      ['increase', 'decrease'],
      'Which way the share of the occupation in the employment of the industry is projected to move',
    ),
  }),
} as const satisfies TableDefinition;

/** The Handbook page that covers an occupation. */
export const handbookLinks = {
  name: 'handbook-links',
  path: 'ep/handbook-links.csv',
  title: 'Occupational Outlook Handbook pages',
  description: 'The Handbook page that covers an occupation, from the links of Table 1.2.',
  primaryKey: ['code'],
  row: z.strictObject({
    code: occupationCodeColumn('National Employment Matrix code'),
    url: z.url().meta({ description: 'Address of the page', frictionlessType: 'string' }),
  }),
} as const satisfies TableDefinition;
