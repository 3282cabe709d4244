import { z } from 'zod';
import { datasets } from '../../domain/figures/datasets.ts';
import { measuresOf } from '../../domain/figures/measures.ts';
import { schoolKindIds, type SchoolKind } from '../../domain/schooling/school-kinds.ts';
import { measureColumns, number, placeIdColumn, text, word } from './columns.ts';
import type { TableDefinition } from './table.ts';

/** Fair market rents of HUD, by metropolitan area. */
export const fairMarketRents = {
  name: datasets.fmr.tables.rents.name,
  path: datasets.fmr.tables.rents.path,
  title: 'Fair market rents',
  description:
    'What HUD says a home rents for with utilities at the 40th percentile, a month: an allowance, not an asking price. HUD sets it for areas of its own, which are smaller than many metros: the lowest, the highest, and that of the area where most of the metro lives. States have none.',
  primaryKey: ['place'],
  row: z.strictObject({
    place: placeIdColumn('Metropolitan area: M and its CBSA code'),
    rent_areas: number('How many rent areas HUD sets in the metro'),
    most_lived_in: text('The rent area where most people of the metro live'),
    ...measureColumns('fmr', measuresOf('fmr'), []),
  }),
} as const satisfies TableDefinition;

/** Federal taxes on pay, for one person who files alone. */
export const federalTax = {
  name: datasets.tax.tables.federal.name,
  path: datasets.tax.tables.federal.path,
  title: 'Federal taxes on pay',
  description:
    'Brackets and standard deduction of the federal income tax for one person who files alone, and what employees pay to Social Security and Medicare. Rates are percent, amounts dollars a year.',
  primaryKey: ['code', 'measure'],
  row: z.strictObject({
    code: word(['federal-income', 'social-security', 'medicare'], 'Which tax'),
    measure: text('What of it: the last part of the fact id'),
    value: number('Dollars a year, or percent for a rate'),
  }),
} as const satisfies TableDefinition;

/** Median age of workers. */
export const medianAges = {
  name: datasets.cps.tables.ages.name,
  path: datasets.cps.tables.ages.path,
  title: 'Median age of workers',
  description:
    'Current Population Survey, Table 11b: half of the people employed in an occupation are younger and half older. Only where the Census title is the title of one occupation. Not published for fewer than 50,000 people.',
  primaryKey: ['code'],
  row: z.strictObject({
    code: text('OEWS code; 00-0000 for all workers'),
    title: text('Census title'),
    ...measureColumns('cps', ['median-age'], ['not-published']),
  }),
} as const satisfies TableDefinition;

const kinds = schoolKindIds as readonly [SchoolKind, ...SchoolKind[]];

/** Tuition and fees by kind of school. */
export const tuition = {
  name: datasets.ipeds.tables.tuition.name,
  path: datasets.ipeds.tables.tuition.path,
  title: 'Tuition and fees by kind of school',
  description:
    'The median over schools of published tuition and fees for students of the state, academic year 2023-24. A school counts once, large or small. Published prices, before any aid; schools that publish none are left out.',
  primaryKey: ['code'],
  row: z.strictObject({
    code: word(kinds, 'Kind of school'),
    ...measureColumns('ipeds', ['tuition-in-state', 'schools'], ['no-estimate']),
  }),
} as const satisfies TableDefinition;
