import { blsPublicDomain } from '../licences.ts';
import type { SourceFile } from '../source.ts';

const common = {
  dataset: 'soc',
  release: '2018',
  releaseLabel: 'SOC 2018',
  producer: 'U.S. Bureau of Labor Statistics',
  program: 'Standard Occupational Classification',
  published: null,
  licence: blsPublicDomain,
} as const;

/** The structure and the definitions. */
export const socDefinitions: SourceFile = {
  ...common,
  id: 'soc-2018-structure',
  title: '2018 SOC Definitions',
  population: 'Every occupation in which work is done for pay or profit in the United States.',
  url: 'https://www.bls.gov/soc/2018/soc_2018_definitions.xlsx',
  file: 'soc/soc_2018_definitions.xlsx',
  processing:
    'Code, level, title and definition are kept. The parent of a code is worked out from the order of the file.',
};

const hybrid = {
  ...common,
  id: 'oes-2019-hybrid',
  release: '2019',
  releaseLabel: 'May 2019 and May 2020',
  program: 'Occupational Employment and Wage Statistics',
  title: 'OES 2019 Hybrid Structure',
  population: 'The occupations that OEWS published for May 2018, May 2019 and May 2020.',
  url: 'https://www.bls.gov/oes/oes_2019_hybrid_structure.xlsx',
} as const;

const hybridUse =
  'Used to tell which occupations OEWS counts together and which lines of older releases mean the same.';

/** Which line of May 2018, and of May 2019 and 2020, a SOC occupation was counted in. */
const oesHybridWorkbook: SourceFile = {
  ...hybrid,
  file: 'soc/oes_2019_hybrid_structure.xlsx',
  processing: hybridUse,
};

/** The same in a copy. */
const oesHybridCrosswalk: SourceFile = {
  ...hybrid,
  file: 'soc/oes_hybrid_crosswalk.csv',
  processing: `Read from a copy of the workbook as a CSV file. ${hybridUse}`,
};

const revision = {
  ...common,
  id: 'soc-2010-to-2018',
  title: 'Crosswalk from the 2010 SOC to the 2018 SOC',
  population: 'Every detailed occupation of the 2010 and of the 2018 classification.',
  url: 'https://www.bls.gov/soc/2018/soc_2010_to_2018_crosswalk.xlsx',
} as const;

const revisionUse = 'Used to tell which lines of older releases mean the same.';

/** How SOC 2010 occupations became SOC 2018 occupations. */
const soc2010To2018Workbook: SourceFile = {
  ...revision,
  file: 'soc/soc_2010_to_2018_crosswalk.xlsx',
  processing: revisionUse,
};

/** The same in a copy. */
const soc2010To2018: SourceFile = {
  ...revision,
  file: 'soc/soc2010_to_2018_crosswalk.csv',
  processing: `Read from a copy of the workbook as a CSV file. ${revisionUse}`,
};

/** Both forms of a crosswalk. */
export const hybridForms = { agency: oesHybridWorkbook, copy: oesHybridCrosswalk };
export const revisionForms = { agency: soc2010To2018Workbook, copy: soc2010To2018 };
