import {
  metroReleases,
  stateReleases,
  type AreaRelease,
} from '../../pipeline/oews-places/area-files.ts';
import { oewsStatesSource } from '../../pipeline/oews-places/area-sources.ts';
import { oewsMetrosSource } from '../../pipeline/oews-places/metro-source.ts';
import { oewsEducationSource } from '../../pipeline/oews-places/education-source.ts';
import { industryForms } from '../../pipeline/oews-places/industry-files.ts';
import { oewsIndustriesSource } from '../../pipeline/oews-places/industry-source.ts';
import { paritiesSource } from '../../pipeline/parities/parities-source.ts';
import { placesSource } from '../../pipeline/places/places-source.ts';
import { states } from '../../pipeline/places/states.ts';
import { zipSource } from '../../pipeline/zip-codes/zip-source.ts';
import {
  oewsMetro,
  oewsRural,
  oewsState,
  places,
  ruralAreas,
} from '../../src/facts/tables/places.ts';
import { projections } from '../../src/facts/tables/projections.ts';
import { holdToGoldenFolders } from '../support/golden-source.ts';
import { smallNation } from '../support/pipeline/small-nation.ts';

const release = '2025-05';

/** The newest release, with as many lines and areas as a golden folder has. */
const small = <Release extends AreaRelease>(
  releases: readonly Release[],
  lines: number,
  areas: number,
  others: (release: Release) => Partial<Release>,
): Release[] =>
  releases
    .filter((one) => one.release === release)
    .map((one) => ({ ...one, copy: { ...one.copy, lines, areas }, ...others(one) }));

const smallStates = small(stateReleases, 4, 2, ({ quotients }) =>
  quotients ? { quotients: { ...quotients, lines: 2 } } : {},
);
const smallMetros = small(metroReleases, 5, 4, ({ medians }) => ({
  medians: { ...medians, lines: 4, areas: 2 },
}));

const known = {
  table: 'oews-state',
  release,
  key: 'TX 25-2021',
  column: 'annual_median',
  value: '60000',
};

holdToGoldenFolders(
  'oews-states',
  'OEWS by state, in a copy',
  oewsStatesSource(smallStates, [known]),
  () => smallNation(),
);

holdToGoldenFolders(
  'oews-metros',
  'OEWS by metropolitan and nonmetropolitan area, in copies',
  oewsMetrosSource(smallMetros, []),
  () => smallNation(),
);

const rowsOf = (...ids: readonly string[]) => ids.map((place) => ({ place, code: '15-1252' }));
const covered = [
  { table: oewsState, release, rows: rowsOf(...states.map(({ code }) => code)) },
  { table: oewsMetro, release, rows: rowsOf('M11180', 'M43580') },
  { table: oewsRural, release, rows: rowsOf('R1900001') },
  {
    table: ruralAreas,
    rows: [
      { place: 'R1900001', title: 'Northeast Iowa nonmetropolitan area', state: 'IA' },
      {
        place: 'R3900002',
        title: 'North Northeastern Ohio nonmetropolitan area (noncontiguous)',
        state: 'OH',
      },
    ],
  },
];

holdToGoldenFolders('places', 'the places', placesSource, () => smallNation(covered));

const metros = ['M11180', 'M43580'].map((place) => ({ place, kind: 'metro', name: place }));
holdToGoldenFolders('zip-codes', 'ZIP codes', zipSource(5), () =>
  smallNation([{ table: places, rows: metros }]),
);

const { agency, copy } = industryForms;
holdToGoldenFolders(
  'oews-industries',
  'OEWS by industry, in a copy',
  oewsIndustriesSource({ agency, copy: { ...copy, lines: 4 } }),
  () => smallNation(),
);

const assigned = Object.entries({
  '15-1252': 'bachelors',
  '25-2021': 'bachelors',
  '27-2042': 'no-formal',
  '31-1120': 'high-school',
}).map(([code, entry_education]) => ({ code, entry_education }));
holdToGoldenFolders(
  'oews-education',
  'OEWS by typical entry-level education',
  oewsEducationSource(['US', 'TX']),
  () => smallNation([...covered, { table: projections, release: '2024-34', rows: assigned }]),
);

const listed = [
  { place: 'US', kind: 'nation', name: 'United States' },
  { place: 'IA', kind: 'state', name: 'Iowa' },
  { place: 'TX', kind: 'state', name: 'Texas' },
  { place: 'M11180', kind: 'metro', name: 'Ames, IA' },
];
holdToGoldenFolders('parities', 'regional price parities', paritiesSource, () =>
  smallNation([{ table: places, rows: listed }]),
);
