import { blsPublicDomain } from '../licences.ts';
import type { Download, SourceFile } from '../source.ts';
import { areaFigureColumns } from './figure-cells.ts';

/** A form of a file, with what it must hold. */
export interface AreaForm {
  readonly file: SourceFile;
  /** Columns by their one name for all years. */
  readonly columns: readonly string[];
  /** How many lines it has; unset where that is not known before. */
  readonly lines?: number;
  /** How many areas; unset where that is not known before. */
  readonly areas?: number;
}

/** A release of one kind of file: as the agency publishes it, and a copy with fewer columns. */
export interface AreaRelease {
  readonly release: string;
  readonly agency: AreaForm;
  readonly copy: AreaForm;
}

const agencyColumns = [
  ...['area', 'area_title', 'area_type', 'prim_state', 'i_group', 'own_code'],
  ...['occ_code', 'occ_title', 'o_group', 'annual', 'hourly'],
  ...areaFigureColumns.map(({ from }) => from),
];

export const oewsRecord = {
  dataset: 'oews',
  producer: 'U.S. Bureau of Labor Statistics',
  program: 'Occupational Employment and Wage Statistics',
  licence: blsPublicDomain,
} as const;

const population = (where: string) =>
  `Employees of businesses and government ${where}. The self-employed are not counted.`;
const blank =
  'A blank became "not published", in pay by the hour or year that the agency does not publish for the occupation "annual only" or "hourly only".';
const agencyProcessing =
  'Column names brought to one form; markers for missing figures turned into reasons; minor and broad groups left out; no figure changed.';

function stateRelease(year: string, published: string | null, lines: number): AreaRelease {
  const zip = `oesm${year.slice(2)}st.zip`;
  const url = `https://www.bls.gov/oes/special-requests/${zip}`;
  const common = {
    ...oewsRecord,
    id: `oews-state-${year}-05`,
    release: `${year}-05`,
    releaseLabel: `May ${year}`,
    title: `State cross-industry estimates, May ${year} (${zip})`,
    population: population('in the state or territory'),
    published,
    url,
  };
  const topCoded =
    year === '2024'
      ? ' In this release wages of at least $115.00 an hour or $239,200 a year are not printed, and the copy leaves them blank, too: "not published" may mean a wage as high as that.'
      : '';
  return {
    release: `${year}-05`,
    agency: {
      file: { ...common, file: `bls-oews/state/${zip}`, processing: agencyProcessing },
      columns: agencyColumns,
    },
    copy: {
      file: {
        ...common,
        file: `bls-oews/state/state_M${year}.csv`,
        processing: `Read from a copy as a CSV file with detailed occupations, employment and pay by the year only. ${blank}${topCoded}`,
      },
      columns: [
        ...['area', 'area_title', 'prim_state', 'occ_code', 'occ_title', 'tot_emp'],
        ...['a_mean', 'a_pct10', 'a_pct25', 'a_median', 'a_pct75', 'a_pct90'],
      ],
      lines,
      areas: 54,
    },
  };
}

/** OEWS by state, oldest first. A new release is an entry here. */
export const stateReleases: readonly AreaRelease[] = [
  stateRelease('2024', null, 36_367),
  stateRelease('2025', '2026-05-15', 36_168),
];

const metroCommon = {
  ...oewsRecord,
  id: 'oews-metro-2025-05',
  release: '2025-05',
  releaseLabel: 'May 2025',
  title: 'Metropolitan area cross-industry estimates, May 2025 (oesm25ma.zip)',
  population: population('in the metropolitan area'),
  published: '2026-05-15',
  url: 'https://www.bls.gov/oes/special-requests/oesm25ma.zip',
} as const;

/** OEWS by metropolitan area, oldest first. A new release is an entry here. */
export const metroReleases: readonly AreaRelease[] = [
  {
    release: '2025-05',
    agency: {
      file: {
        ...metroCommon,
        file: 'bls-oews/metro/oesm25ma.zip',
        processing: `${agencyProcessing} Nonmetropolitan areas are left out.`,
      },
      columns: agencyColumns,
    },
    copy: {
      file: {
        ...metroCommon,
        file: 'bls-oews/metro/MSA_M2025_medians.csv',
        processing: `Read from a copy as a CSV file that has medians only (no employment, no other percentile) and not every occupation; it has no row where the agency withheld the median. ${blank}`,
      },
      columns: ['area', 'area_title', 'states', 'occ_code', 'h_median', 'a_median'],
      lines: 103_172,
      areas: 387,
    },
  },
];

/** What to fetch: the agency's own zip, as it is. */
export const areaDownload = ({ agency }: AreaRelease): Download => ({ file: agency.file });
