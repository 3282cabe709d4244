import { slugOf } from '../../src/domain/site/slug.ts';
import {
  oewsMetro,
  oewsRural,
  oewsState,
  places,
  ruralAreas,
} from '../../src/facts/tables/places.ts';
import { PipelineError } from '../pipeline-error.ts';
import { releasesOldestFirst } from '../newest-occupations.ts';
import type { ShapedRow, ShapedSoFar, Source } from '../source.ts';
import { checkAgainstStates } from './check-against-states.ts';
import { delineationFile } from './census-file.ts';
import { readMetros, type Metro } from './read-metros.ts';
import { readerName, states } from './states.ts';

const nation: ShapedRow = {
  place: 'US',
  kind: 'nation',
  name: 'United States',
  slug: 'united-states',
  states: '',
  fips: '',
  cbsa: '',
};

/** The places that OEWS has figures for, with names, addresses and states. */
export const placesSource: Source = {
  name: 'places',
  files: [delineationFile],
  async shape(folder, soFar) {
    const metros = readMetros(await folder.read(delineationFile), delineationFile);
    const release = releasesOldestFirst(soFar).at(-1) ?? '';
    const covered = new Set(soFar.rows(oewsMetro, release).map((row) => row.place));
    checkStates(soFar, release);
    const rows = [
      nation,
      ...states.map(stateRow),
      ...[...metros.values()].filter(({ cbsa }) => covered.has(`M${cbsa}`)).map(metroRow),
      ...soFar.rows(ruralAreas).map(ruralRow),
    ];
    checkSlugs(rows);
    const without = [...metros.values()].filter(({ cbsa }) => !covered.has(`M${cbsa}`));
    const notes = without.length
      ? [
          `${String(without.length)} of ${String(metros.size)} metropolitan areas are no places here, because OEWS of ${release} has no row for them: ${without.map(({ title }) => title).join('; ')}.`,
        ]
      : [];
    return [{ table: places, rows, sources: [delineationFile.id], notes }];
  },
  check([table], soFar) {
    const release = releasesOldestFirst(soFar).at(-1) ?? '';
    const states = new Map(
      table?.rows.map((row) => [row.place ?? '', (row.states ?? '').split(' ')] as const),
    );
    const areas = [...soFar.rows(oewsMetro, release), ...soFar.rows(oewsRural, release)];
    checkAgainstStates(areas, soFar.rows(oewsState, release), states, release);
  },
};

function stateRow(state: (typeof states)[number]): ShapedRow {
  const { code, fips, kind } = state;
  const name = readerName(state);
  return {
    place: code,
    kind,
    name,
    slug: slugOf(name.replace('U.S.', 'US')),
    states: code,
    fips,
    cbsa: '',
  };
}

function metroRow({ cbsa, title, states: lies }: Metro): ShapedRow {
  return {
    place: `M${cbsa}`,
    kind: 'metro',
    name: title,
    slug: slugOf(title),
    states: lies.join(' '),
    fips: '',
    cbsa,
  };
}

/** A nonmetropolitan area, as a reader says it: `Northwest Alabama, outside metro areas`. */
function ruralRow({ place = '', title = '', state = '' }: ShapedRow): ShapedRow {
  const name = `${title.replace(/ nonmetropolitan area\b.*$/, '')}, outside metro areas`;
  return { place, kind: 'rural', name, slug: slugOf(name), states: state, fips: '', cbsa: '' };
}

/** Every state of the list has rows: OEWS publishes all of them. */
function checkStates(soFar: ShapedSoFar, release: string): void {
  const covered = new Set(soFar.rows(oewsState, release).map((row) => row.place));
  const without = states.filter(({ code }) => !covered.has(code));
  if (without.length === 0) return;
  throw new PipelineError(
    `OEWS of ${release} has no row for ${without.map(({ agencyName }) => agencyName).join(', ')}.`,
    { file: `data/oews/states/${release}.csv` },
    'Get the state file again: it is cut short.',
  );
}

/** Two places never share an address. */
function checkSlugs(rows: readonly ShapedRow[]): void {
  const seen = new Map<string, string>();
  for (const { slug = '', name = '' } of rows) {
    const earlier = seen.get(slug);
    seen.set(slug, name);
    if (earlier === undefined) continue;
    throw new PipelineError(
      `"${earlier}" and "${name}" would share the address ${slug}.`,
      { file: delineationFile.file },
      'Give one of them a name of its own in pipeline/places.',
    );
  }
}
