import { blsPublicDomain } from '../licences.ts';
import type { SourceFile } from '../source.ts';

/** An edition of the projections: the agency's workbook, and where there is none a copy of a part. */
export interface ListedEdition {
  readonly workbook: SourceFile;
  /** A table with the projected change and the openings of line items, read without the workbook. */
  readonly part?: SourceFile;
}

const common = {
  dataset: 'ep',
  producer: 'U.S. Bureau of Labor Statistics',
  program: 'Employment Projections',
  population:
    'All jobs in the United States in the base year, those of the self-employed included, and the jobs projected ten years later.',
  url: 'https://www.bls.gov/emp/ind-occ-matrix/occupation.xlsx',
  licence: blsPublicDomain,
} as const;

const workbook = {
  ...common,
  title: 'Employment Projections: occupational projections and characteristics, Tables 1.1 to 1.12',
  processing:
    'Tables 1.2 and 1.10 are put side by side, thousands written as jobs, assigned education, experience and training as short words. Of Table 1.12 only the kind and direction of each factor are kept.',
} as const;

const of2034 = {
  release: '2024-34',
  releaseLabel: '2024–34',
  published: '2025-08-28',
  newerEdition: {
    label: '2025–35',
    published: '2026-08-27',
    held: 'the projected change in percent and the openings of each occupation',
  },
} as const;

const of2035 = { release: '2025-35', releaseLabel: '2025–35', published: '2026-08-27' } as const;

/**
 * The newest edition and the one before. The workbook of a new edition is a new record at the head
 * of the list: file, release, day.
 */
export const listedEditions = {
  newest: {
    workbook: {
      ...workbook,
      ...of2035,
      id: 'ep-2025-35',
      file: 'bls-ep/occupation_2025-2035.xlsx',
    },
    part: {
      ...common,
      ...of2035,
      id: 'ep-2025-35-growth-openings',
      title: 'Employment Projections: projected change, openings and AI exposure category',
      file: 'bls-ep/2025-35/ep_2025-35_growth_openings_ai-exposure.csv',
      processing:
        'Read from a copy with the line items alone: no jobs, no groups, no total, and legislators (11-1031) are not in it. Openings are rounded to hundreds.',
    },
  },
  before: {
    workbook: {
      ...workbook,
      ...of2034,
      id: 'ep-2024-34',
      file: 'bls-ep/occupation_2024-2034.xlsx',
    },
  },
} as const satisfies Readonly<Record<'newest' | 'before', ListedEdition>>;

/** The pages that Table 1.2 links to. */
export const handbookLinksFile: SourceFile = {
  ...common,
  ...of2034,
  id: 'ep-2024-34-handbook-links',
  title: 'Links of Table 1.2 to the Occupational Outlook Handbook',
  file: 'bls-ep/soc_to_ooh_url.csv',
  processing: 'The hyperlinks of the last column of Table 1.2, read from a copy as a CSV file.',
};
