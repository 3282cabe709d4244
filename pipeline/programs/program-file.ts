import { usGovernmentWork } from '../licences.ts';
import type { SourceFile } from '../source.ts';

/** Which programs of study prepare for which occupations. */
export const programCrosswalk: SourceFile = {
  id: 'cip-2020-to-soc-2018',
  dataset: 'cip',
  release: '2020',
  releaseLabel: 'CIP 2020 to SOC 2018',
  producer: 'National Center for Education Statistics and U.S. Bureau of Labor Statistics',
  program: 'Classification of Instructional Programs',
  published: null,
  licence: usGovernmentWork,
  title: 'CIP SOC Crosswalk',
  population:
    'Programs of study that lead to a certificate or degree after high school, and the occupations that need what they teach.',
  url: 'https://nces.ed.gov/ipeds/cipcode/Files/CIP2020_SOC2018_Crosswalk.xlsx',
  file: 'nces/CIP2020_SOC2018_Crosswalk.xlsx',
  processing:
    'Programs and occupations without a match are left out, and so is the full stop at the end of a title. The two sheets, one in the order of programs and one in that of occupations, are compared.',
};

/** Pairs of program and occupation that the published workbook has on one of its two sheets only. */
export const pairsOnOneSheet: readonly string[] = [
  '03.0204 11-9199',
  '03.0204 19-3011',
  '03.0204 19-4061',
  '03.0204 25-1063',
];
