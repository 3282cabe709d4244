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

/** States: besides, how common each occupation is, where a copy has that. */
export interface StateRelease extends AreaRelease {
  readonly quotients?: AreaForm;
}

/** Metropolitan and nonmetropolitan areas: besides the copy, what it does not hold itself. */
export interface MetroRelease extends AreaRelease {
  /** The names of the areas. */
  readonly names: SourceFile;
  /** Medians by the hour, and of some occupations that the copy leaves out. */
  readonly medians: AreaForm;
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

function stateRelease(year: string, published: string | null, lines: number): StateRelease {
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

const newestStates = stateRelease('2025', '2026-05-15', 36_168);

/** OEWS by state, oldest first. A new release is an entry here. */
export const stateReleases: readonly StateRelease[] = [
  stateRelease('2024', null, 36_367),
  {
    ...newestStates,
    quotients: {
      file: {
        ...newestStates.copy.file,
        id: 'oews-state-quotients-2025-05',
        file: 'bls-oews/areas/state_m2025_location_quotient.csv',
        processing:
          'Read from a copy as a CSV file with the location quotient only, of 774 of the 830 occupations, for the states and Puerto Rico. It has a line wherever employment is published.',
      },
      columns: ['state', 'occ_code', 'loc_quotient'],
      lines: 32_737,
    },
  },
];

const metroCommon = {
  ...oewsRecord,
  id: 'oews-metro-2025-05',
  release: '2025-05',
  releaseLabel: 'May 2025',
  title: 'Metropolitan and nonmetropolitan area estimates, May 2025 (oesm25ma.zip)',
  population: population('in the area'),
  published: '2026-05-15',
  url: 'https://www.bls.gov/oes/special-requests/oesm25ma.zip',
} as const;

/** OEWS by metropolitan and nonmetropolitan area, oldest first. A new release is an entry here. */
export const metroReleases: readonly MetroRelease[] = [
  {
    release: '2025-05',
    agency: {
      file: {
        ...metroCommon,
        file: 'bls-oews/metro/oesm25ma.zip',
        processing: agencyProcessing,
      },
      columns: agencyColumns,
    },
    copy: {
      file: {
        ...metroCommon,
        file: 'bls-oews/areas/oews_m2025_metro_nonmetro.csv',
        processing: `Read from a copy as a CSV file with employment, the location quotient and the five percentiles of pay by the year, of 773 of the 830 occupations. It has no pay by the hour, no mean and no error; lines without any figure were left out of it. ${blank} Pay by the hour, and what it has of occupations that this copy leaves out, come from a second copy of the same file, with medians only.`,
      },
      columns: [
        ...['area', 'area_kind', 'occ_code', 'tot_emp', 'loc_quotient'],
        ...['a_pct10', 'a_pct25', 'a_median', 'a_pct75', 'a_pct90'],
      ],
      lines: 180_316,
      areas: 530,
    },
    names: {
      ...metroCommon,
      id: 'oews-metro-names-2025-05',
      file: 'bls-oews/areas/areas.csv',
      processing:
        'The names of the areas of a copy. Those of metropolitan areas were compared with the list of the Census Bureau; those of nonmetropolitan areas are kept as a reader says them.',
    },
    medians: {
      file: {
        ...metroCommon,
        id: 'oews-metro-medians-2025-05',
        file: 'bls-oews/metro/MSA_M2025_medians.csv',
        processing: `Read from a copy as a CSV file that has medians only and not every occupation; it has no row where the agency withheld the median. Kept is what the copy with all percentiles does not have; the medians that both have were compared and are equal. ${blank}`,
      },
      columns: ['area', 'area_title', 'states', 'occ_code', 'h_median', 'a_median'],
      lines: 103_172,
      areas: 387,
    },
  },
];

/** What to fetch: the agency's own zip, as it is. */
export const areaDownload = ({ agency }: AreaRelease): Download => ({ file: agency.file });
