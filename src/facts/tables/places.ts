import { z } from 'zod';
import { datasets } from '../../domain/figures/datasets.ts';
import { oewsMeasures, placeMeasures } from '../../domain/figures/measures.ts';
import { payMeasure, percentilePoints } from '../../domain/figures/measure.ts';
import { placeKinds } from '../../domain/places/place.ts';
import { zipOutside } from '../../domain/places/zip-places.ts';
import { entryEducationLevels } from '../../domain/schooling/preparation.ts';
import { missingReasons } from '../../domain/figures/missing.ts';
import {
  measureColumns,
  occupationCodeColumn,
  optionalText,
  placeIdColumn,
  text,
  word,
} from './columns.ts';
import type { TableDefinition } from './table.ts';

const { tables: oews } = datasets.oews;

const naicsColumn = () =>
  text('Industry: a NAICS sector such as 62 or 31-33, or six digits such as 622000');

/** Places that figures are published for. */
export const places = {
  name: 'places',
  path: 'places/places.csv',
  title: 'Places',
  description:
    'The nation, the 50 states and the District of Columbia, Guam, Puerto Rico and the U.S. Virgin Islands, every metropolitan area that OEWS publishes figures for, as delineated in July 2023, and every nonmetropolitan area.',
  primaryKey: ['place'],
  row: z.strictObject({
    place: placeIdColumn(),
    kind: word(
      placeKinds,
      'Kind of place; the District of Columbia is listed as a state, as the agencies do',
    ),
    name: text('Name as a reader says it'),
    slug: text('Name as the address of a page has it, unique'),
    states: optionalText(
      'Codes of the states it lies in, separated by spaces; a metro area may lie in several. Empty for the nation',
    ),
    fips: optionalText(
      'State code of the Census Bureau, two digits; only for states and territories',
    ),
    cbsa: optionalText('Core based statistical area code, five digits; only for metros'),
  }),
} as const satisfies TableDefinition;

/** Where ZIP codes lie. */
export const zipCodes = {
  name: 'zip-codes',
  path: 'places/zip-codes.csv',
  title: 'ZIP codes',
  description:
    'The states and metropolitan areas that each ZIP code of about 2018 lies in, by its counties. One that lies in several may be in any of them: how many of its people live in each is not known. Of one outside every metropolitan area only the state is known, and not which of its nonmetropolitan areas. No figure is published for a ZIP code.',
  primaryKey: ['zip'],
  row: z.strictObject({
    zip: text('ZIP code, five digits'),
    states: text('Postal codes of the states it lies in, separated by spaces'),
    metros: optionalText('Metropolitan areas it lies in, as place ids, separated by spaces'),
    outside: word(
      zipOutside,
      'Whether it lies outside every metropolitan area; not-known in Connecticut, whose counties were replaced since',
    ),
  }),
} as const satisfies TableDefinition;

const areaRow = z.strictObject({
  place: placeIdColumn(),
  code: occupationCodeColumn('OEWS occupation code'),
  ...measureColumns('oews', placeMeasures, missingReasons, 'not-in-our-copy'),
});

/** OEWS by state and territory, one file a release. */
export const oewsState = {
  name: oews.state.name,
  path: oews.state.path,
  title: 'Employment and wages by occupation, states and territories',
  description:
    'Occupational Employment and Wage Statistics by state, cross-industry. An occupation that a state has no row for has no estimate there, which is not zero. Read from a copy that leaves a cell empty for every marker, a blank in May 2024 may also stand for a wage at or above the top code of that release; it is kept as not-published, because the copy does not say which.',
  primaryKey: ['place', 'code'],
  row: areaRow,
} as const satisfies TableDefinition;

/** OEWS by metropolitan area, one file a release. */
export const oewsMetro = {
  name: oews.metro.name,
  path: oews.metro.path,
  title: 'Employment and wages by occupation, metropolitan areas',
  description:
    'Occupational Employment and Wage Statistics by metropolitan area, cross-industry. A metro area may lie in several states: metros never add up to a state. An occupation that a metro has no row for has no estimate there, which is not zero, unless it is one that the copy leaves out: those are in oews-left-out.',
  primaryKey: ['place', 'code'],
  row: areaRow,
} as const satisfies TableDefinition;

/** OEWS by nonmetropolitan area, one file a release. */
export const oewsRural = {
  name: oews.rural.name,
  path: oews.rural.path,
  title: 'Employment and wages by occupation, nonmetropolitan areas',
  description:
    'Occupational Employment and Wage Statistics by nonmetropolitan area, cross-industry: the parts of each state outside its metropolitan areas. Part of what is counted in a state stands in no area, because the agency withholds it: areas never add up to a state, and nothing is to be had by subtraction. An occupation that an area has no row for has no estimate there, which is not zero, unless it is one that the copy leaves out: those are in oews-left-out. Guam and the U.S. Virgin Islands, which the agency lists among these areas as a whole, are in the table of states.',
  primaryKey: ['place', 'code'],
  row: areaRow,
} as const satisfies TableDefinition;

/** The occupations that the copies of tables of areas leave out. */
export const oewsLeftOut = {
  name: 'oews-left-out',
  path: 'oews/left-out.csv',
  title: 'Occupations that our copies of the tables of areas leave out',
  description:
    'The agency may publish figures of these occupations in metropolitan or nonmetropolitan areas, but the copy of its tables that is held has none: what is missing of them is not in our copy, which is not the same as no estimate.',
  primaryKey: ['release', 'scope', 'code'],
  row: z.strictObject({
    release: text('The OEWS release'),
    scope: word(['metro', 'rural'], 'Kind of place: metropolitan or nonmetropolitan area'),
    code: occupationCodeColumn('OEWS occupation code'),
  }),
} as const satisfies TableDefinition;

/** The nonmetropolitan areas of the newest release, as the agency names them. */
export const ruralAreas = {
  name: 'rural-areas',
  path: 'places/rural-areas.csv',
  title: 'Nonmetropolitan areas',
  description:
    'The nonmetropolitan areas that OEWS publishes figures for, each within one state. Which counties form one is not held here.',
  primaryKey: ['place'],
  row: z.strictObject({
    place: placeIdColumn('Place: R and the seven digits of the area'),
    title: text('Name as published'),
    state: text('Postal code of the state it lies in'),
  }),
} as const satisfies TableDefinition;

/** OEWS by what an occupation typically asks of those who enter it. */
export const oewsEducation = {
  name: oews.education.name,
  path: oews.education.path,
  title: 'Employment and wages by typical entry-level education',
  description:
    'Occupations grouped by the education that BLS analysts say is typical for entry, not by what the people in them hold: for the nation, states, territories and metropolitan areas.',
  primaryKey: ['place', 'level'],
  row: z.strictObject({
    place: placeIdColumn(),
    level: word(entryEducationLevels, 'Typical education needed for entry'),
    ...measureColumns('oews', oewsMeasures),
  }),
} as const satisfies TableDefinition;

/** The industries OEWS publishes figures for. */
export const industries = {
  name: 'industries',
  path: 'codes/industries.csv',
  title: 'Industries',
  description:
    'The industries of the newest OEWS release by industry: NAICS sectors, and the 3-digit and 4-digit industries in them. Some combine several 4-digit industries, as their titles say.',
  primaryKey: ['naics'],
  row: z.strictObject({
    naics: naicsColumn(),
    title: text('Title as published'),
    level: word(['sector', '3-digit', '4-digit'], 'Level in the classification'),
    parent: optionalText('Industry one level up; empty for a sector'),
  }),
} as const satisfies TableDefinition;

const industryMeasures = [
  'employment',
  ...(['mean', ...percentilePoints] as const).map((point) => payMeasure('annual', point)),
] as const;

/** OEWS national by industry, one file a release. */
export const oewsIndustry = {
  name: oews.industry.name,
  path: oews.industry.path,
  title: 'Employment and wages by occupation and industry, United States',
  description:
    'Occupational Employment and Wage Statistics, national, by industry: how many employees of an occupation work in an industry and what it pays them. Sectors, 3-digit and 4-digit industries stand side by side: never add up more than one level. An occupation without a row in an industry has no estimate there, which is not zero.',
  primaryKey: ['naics', 'code'],
  row: z.strictObject({
    naics: naicsColumn(),
    code: occupationCodeColumn('OEWS occupation code'),
    ...measureColumns('oews', industryMeasures, missingReasons, 'not-in-our-copy'),
  }),
} as const satisfies TableDefinition;
