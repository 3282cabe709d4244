import { blsPublicDomain } from '../licences.ts';
import type { SourceFile } from '../source.ts';

const common = {
  dataset: 'ep',
  release: '2024-34',
  releaseLabel: '2024–34',
  producer: 'U.S. Bureau of Labor Statistics',
  program: 'Employment Projections',
  population:
    'All jobs in the United States in the base year, those of the self-employed included, and the jobs projected ten years later.',
  published: '2025-08-28',
  newerEdition: { label: '2025–35', published: '2026-08-27' },
  licence: blsPublicDomain,
} as const;

/** The workbook of one edition. A new edition is a new record here: file, release, day. */
export const projectionsWorkbook: SourceFile = {
  ...common,
  id: 'ep-2024-34',
  title: 'Employment Projections: occupational projections and characteristics, Tables 1.1 to 1.12',
  url: 'https://www.bls.gov/emp/ind-occ-matrix/occupation.xlsx',
  file: 'bls-ep/occupation_2024-2034.xlsx',
  processing:
    'Tables 1.2 and 1.10 are put side by side, thousands written as jobs, assigned education, experience and training as short words. Of Table 1.12 only the kind and direction of each factor are kept.',
};

/** The pages that Table 1.2 links to. */
export const handbookLinksFile: SourceFile = {
  ...common,
  id: 'ep-2024-34-handbook-links',
  title: 'Links of Table 1.2 to the Occupational Outlook Handbook',
  url: 'https://www.bls.gov/emp/ind-occ-matrix/occupation.xlsx',
  file: 'bls-ep/soc_to_ooh_url.csv',
  processing: 'The hyperlinks of the last column of Table 1.2, read from a copy as a CSV file.',
};
