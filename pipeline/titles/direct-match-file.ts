import { blsPublicDomain } from '../licences.ts';
import type { SourceFile } from '../source.ts';

/** Job titles that belong to one SOC occupation each. */
export const directMatchTitles: SourceFile = {
  id: 'soc-2018-direct-match',
  dataset: 'soc',
  release: '2018',
  releaseLabel: 'SOC 2018',
  producer: 'U.S. Bureau of Labor Statistics',
  program: 'Standard Occupational Classification',
  title: '2018 SOC Direct Match Title File',
  population: 'Job titles that stand for one occupation only, whatever the industry or duties.',
  published: null,
  url: 'https://www.bls.gov/soc/2018/soc_2018_direct_match_title_file.xlsx',
  licence: blsPublicDomain,
  file: 'soc/soc_2018_direct_match_title_file.xlsx',
  processing:
    'Each title is tied to the OEWS occupation that its SOC occupation is counted in; illustrative examples are marked.',
};
