import { blsPublicDomain } from '../licences.ts';
import type { SourceFile } from '../source.ts';

const common = {
  id: 'cpi-u',
  dataset: 'cpi',
  release: '2026-05',
  releaseLabel: 'January 1913 to May 2026',
  producer: 'U.S. Bureau of Labor Statistics',
  program: 'Consumer Price Index',
  title: 'CPI-U, US city average, all items, not seasonally adjusted, 1982-84 = 100',
  population: 'What urban consumers pay, more than nine in ten people of the United States.',
  published: null,
} as const;

const kept =
  'Kept are the months that an OEWS release refers to: May of its year, and November for the two November releases.';

/** Monthly CPI-U, in a copy as a CSV file. */
export const consumerPricesFile: SourceFile = {
  ...common,
  url: 'https://data.bls.gov/timeseries/CUUR0000SA0',
  licence: blsPublicDomain,
  file: 'bls-cpi/cpiai.csv',
  processing: `Read from a copy of the series as a CSV file. ${kept}`,
};

/** The same as BLS hands it out: every series of all items, for every area and every month. */
export const allItemsPricesFile: SourceFile = {
  ...common,
  url: 'https://download.bls.gov/pub/time.series/cu/cu.data.1.AllItems',
  licence: blsPublicDomain,
  file: 'bls-cpi/cu.data.1.AllItems',
  processing: `Read is the series CUUR0000SA0. ${kept}`,
};
