import { usGovernmentWork } from '../licences.ts';
import type { Download, SourceFile } from '../source.ts';

const common = {
  dataset: 'rpp',
  release: '2024',
  releaseLabel: '2024',
  producer: 'U.S. Bureau of Economic Analysis',
  program: 'Regional Price Parities',
  published: '2026-02-19',
  licence: usGovernmentWork,
} as const;

const newest = 'Kept is the newest year of the file.';

/** Metropolitan areas, all lines: the agency's own CSV, from its zip. */
export const metroParitiesFile: SourceFile = {
  ...common,
  id: 'rpp-metro-2024',
  title: 'MARPP: regional price parities by metropolitan area, 2008 to 2024',
  population: 'What people pay for goods and services in the metropolitan area, rents included.',
  url: 'https://apps.bea.gov/regional/zip/MARPP.zip',
  file: 'bea/MARPP_MSA_2008_2024.csv',
  processing: newest,
};

const states = {
  ...common,
  id: 'rpp-state-2024',
  title: 'SARPP: regional price parities by state, 2008 to 2024',
  population: 'What people pay for goods and services in the state, rents included.',
  url: 'https://apps.bea.gov/regional/zip/SARPP.zip',
} as const;

/** States, all lines: the agency's own CSV, from its zip. */
export const stateParitiesFile: SourceFile = {
  ...states,
  file: 'bea/SARPP_STATE_2008_2024.csv',
  processing: newest,
};

/** States, all items of one year only, in a table that a third party made. */
export const stateParitiesCopy: SourceFile = {
  ...states,
  file: 'bea/state_rpp_2024_processed.csv',
  processing:
    'Not read from the agency’s own file but from a table that a third party made of it: all items of 2024 only. Each value was checked to lie between those the agency prints for the metropolitan and nonmetropolitan portion of the state.',
};

/** Portions of states: read only to check a copy of the states by. */
export const portionParitiesFile: SourceFile = {
  ...common,
  id: 'rpp-portion-2024',
  title: 'PARPP: regional price parities by metropolitan and nonmetropolitan portion of states',
  population:
    'What people pay for goods and services in that portion of the state, rents included.',
  url: 'https://apps.bea.gov/regional/zip/PARPP.zip',
  file: 'bea/PARPP_PORT_2008_2024.csv',
  processing: 'No figure of it is kept: those of states were checked against it.',
};

export const parityDownloads: readonly Download[] = [
  { file: metroParitiesFile, member: 'MARPP_MSA_2008_2024.csv' },
  { file: stateParitiesFile, member: 'SARPP_STATE_2008_2024.csv' },
];
