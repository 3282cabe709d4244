import { z } from 'zod';
import { placeKinds } from '../../domain/place.ts';
import { entryEducationLevels } from '../../domain/preparation.ts';
import { missingReasons } from '../../domain/missing.ts';
import {
  figure,
  occupationCodeColumn,
  optionalText,
  placeIdColumn,
  text,
  word,
} from './columns.ts';
import type { TableDefinition } from './table.ts';

/** A figure that only some forms of the source file have: empty where the file read has none. */
const maybe = (unit: Parameters<typeof figure>[0], what: string) =>
  figure(unit, what, missingReasons, 'no-estimate');
const hourly = (what: string) => maybe('usd-hour', `${what}, dollars an hour`);
const annual = (what: string) => maybe('usd-year', `${what}, whole dollars a year`);
const naicsColumn = () =>
  text('Industry: a NAICS sector such as 62 or 31-33, or six digits such as 622000');

/** Places that figures are published for. */
export const places = {
  name: 'places',
  path: 'places/places.csv',
  title: 'Places',
  description:
    'The nation, the 50 states and the District of Columbia, Guam, Puerto Rico and the U.S. Virgin Islands, and every metropolitan area that OEWS publishes figures for, as delineated in July 2023.',
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
    fips: optionalText('State code of the Census Bureau, two digits; empty for nation and metros'),
    cbsa: optionalText('Core based statistical area code, five digits; only for metros'),
  }),
} as const satisfies TableDefinition;

const areaFigures = {
  employment: maybe('persons', 'Employees, rounded by the agency'),
  employment_rse: maybe('percent', 'Relative standard error of employment'),
  jobs_per_1000: maybe('per-thousand', 'Jobs of the occupation among every 1,000 jobs there'),
  location_quotient: maybe(
    'quotient',
    'Share of the occupation in the jobs there, over its share in the nation',
  ),
  hourly_mean: hourly('Mean wage'),
  annual_mean: annual('Mean wage'),
  mean_rse: maybe('percent', 'Relative standard error of the mean wage'),
  hourly_p10: hourly('10th percentile'),
  hourly_p25: hourly('25th percentile'),
  hourly_median: hourly('Median'),
  hourly_p75: hourly('75th percentile'),
  hourly_p90: hourly('90th percentile'),
  annual_p10: annual('10th percentile'),
  annual_p25: annual('25th percentile'),
  annual_median: annual('Median'),
  annual_p75: annual('75th percentile'),
  annual_p90: annual('90th percentile'),
};

const areaRow = z.strictObject({
  place: placeIdColumn(),
  code: occupationCodeColumn('OEWS occupation code'),
  ...areaFigures,
});

/** OEWS by state and territory, one file a release. */
export const oewsState = {
  name: 'oews-state',
  path: 'oews/states/{release}.csv',
  title: 'Employment and wages by occupation, states and territories',
  description:
    'Occupational Employment and Wage Statistics by state, cross-industry. An occupation that a state has no row for has no estimate there, which is not zero. Read from a copy that leaves a cell empty for every marker, a blank in May 2024 may also stand for a wage at or above the top code of that release; it is kept as not-published, because the copy does not say which.',
  primaryKey: ['place', 'code'],
  row: areaRow,
} as const satisfies TableDefinition;

/** OEWS by metropolitan area, one file a release. */
export const oewsMetro = {
  name: 'oews-metro',
  path: 'oews/metros/{release}.csv',
  title: 'Employment and wages by occupation, metropolitan areas',
  description:
    'Occupational Employment and Wage Statistics by metropolitan area, cross-industry. A metro area may lie in several states: metros never add up to a state. An occupation that a metro has no row for has no estimate at hand, which is not zero: read from a copy with medians only, that may be because the agency withheld it or because the copy leaves the occupation out.',
  primaryKey: ['place', 'code'],
  row: areaRow,
} as const satisfies TableDefinition;

/** OEWS by what an occupation typically asks of those who enter it. */
export const oewsEducation = {
  name: 'oews-education',
  path: 'oews/education/{release}.csv',
  title: 'Employment and wages by typical entry-level education',
  description:
    'Occupations grouped by the education that BLS analysts say is typical for entry, not by what the people in them hold: for the nation, states, territories and metropolitan areas.',
  primaryKey: ['place', 'level'],
  row: z.strictObject({
    place: placeIdColumn(),
    level: word(entryEducationLevels, 'Typical education needed for entry'),
    employment: figure('persons', 'Employees, rounded by the agency'),
    employment_rse: figure('percent', 'Relative standard error of employment'),
    hourly_mean: figure('usd-hour', 'Mean wage, dollars an hour'),
    annual_mean: figure('usd-year', 'Mean wage, whole dollars a year'),
    mean_rse: figure('percent', 'Relative standard error of the mean wage'),
    hourly_p10: figure('usd-hour', '10th percentile, dollars an hour'),
    hourly_p25: figure('usd-hour', '25th percentile, dollars an hour'),
    hourly_median: figure('usd-hour', 'Median, dollars an hour'),
    hourly_p75: figure('usd-hour', '75th percentile, dollars an hour'),
    hourly_p90: figure('usd-hour', '90th percentile, dollars an hour'),
    annual_p10: figure('usd-year', '10th percentile, whole dollars a year'),
    annual_p25: figure('usd-year', '25th percentile, whole dollars a year'),
    annual_median: figure('usd-year', 'Median, whole dollars a year'),
    annual_p75: figure('usd-year', '75th percentile, whole dollars a year'),
    annual_p90: figure('usd-year', '90th percentile, whole dollars a year'),
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

/** OEWS national by industry, one file a release. */
export const oewsIndustry = {
  name: 'oews-industry',
  path: 'oews/industries/{release}.csv',
  title: 'Employment and wages by occupation and industry, United States',
  description:
    'Occupational Employment and Wage Statistics, national, by industry: how many employees of an occupation work in an industry and what it pays them. Sectors, 3-digit and 4-digit industries stand side by side: never add up more than one level. An occupation without a row in an industry has no estimate there, which is not zero.',
  primaryKey: ['naics', 'code'],
  row: z.strictObject({
    naics: naicsColumn(),
    code: occupationCodeColumn('OEWS occupation code'),
    employment: maybe('persons', 'Employees, rounded by the agency'),
    annual_mean: annual('Mean wage'),
    annual_p10: annual('10th percentile'),
    annual_p25: annual('25th percentile'),
    annual_median: annual('Median'),
    annual_p75: annual('75th percentile'),
    annual_p90: annual('90th percentile'),
  }),
} as const satisfies TableDefinition;
