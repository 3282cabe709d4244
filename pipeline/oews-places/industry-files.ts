import type { SourceFile } from '../source.ts';
import { oewsRecord, type AreaForm } from './area-files.ts';

const common = {
  ...oewsRecord,
  id: 'oews-industry-2025-05',
  release: '2025-05',
  releaseLabel: 'May 2025',
  title: 'National estimates by industry, May 2025 (oesm25in4.zip)',
  population:
    'Employees of businesses and government in the industry. The self-employed are not counted.',
  published: '2026-05-15',
  url: 'https://www.bls.gov/oes/special-requests/oesm25in4.zip',
} as const;

const figures = ['tot_emp', 'a_mean', 'a_pct10', 'a_pct25', 'a_median', 'a_pct75', 'a_pct90'];
const blank =
  'A blank became "not published", or "hourly only" in an occupation without pay by the year.';

const agency: SourceFile = {
  ...common,
  file: 'bls-oews/industry/oesm25in4.zip',
  processing:
    'Sectors, 3-digit and 4-digit industries put into one table; detailed occupations, employment and pay by the year kept; markers for missing figures turned into reasons; no figure changed.',
};
const copy: SourceFile = {
  ...common,
  file: 'bls-oews/industry/natind_M2025.csv',
  processing: `Read from a copy as a CSV file with detailed occupations, employment and pay by the year. ${blank}`,
};

/** OEWS national by industry: the agency's zip of workbooks, and a copy. */
export const industryForms: { readonly agency: AreaForm; readonly copy: AreaForm } = {
  agency: {
    file: agency,
    columns: ['naics', 'naics_title', 'occ_code', 'o_group', 'annual', 'hourly', ...figures],
  },
  copy: {
    file: copy,
    columns: ['naics', 'naics_title', 'occ_code', 'occ_title', ...figures],
    lines: 63_800,
  },
};
