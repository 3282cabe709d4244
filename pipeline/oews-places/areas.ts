import { slugOf } from '../../src/domain/site/slug.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { Metro } from '../places/read-metros.ts';
import { stateByFips } from '../places/states.ts';
import { isWholeTerritory, stateOfArea, type NamedArea } from './area-names.ts';
import { hasColumn, linePlace, textIn, type OewsLine } from './oews-table.ts';

/** Kinds of area as the agency numbers them. */
const areaTypes = { state: '2', territory: '3', metro: '4', nonmetro: '6' } as const;

const differs = (line: OewsLine, column: string, expected: string, remedy: string) =>
  new PipelineError(
    `"${textIn(line, column)}" stands where "${expected}" is expected.`,
    linePlace(line, column),
    remedy,
  );

/** The place of a line of a state file. Throws a PipelineError when it is no state or territory. */
export function stateOf(line: OewsLine): string {
  const area = textIn(line, 'area').padStart(2, '0');
  const state = stateByFips.get(area);
  if (!state) {
    throw new PipelineError(
      `"${textIn(line, 'area')}" is not the code of a state or territory.`,
      linePlace(line, 'area'),
      'Put the state file there, not the one of the nation or of metropolitan areas.',
    );
  }
  const remedy = 'Compare with the list in pipeline/places/states.ts, and get the file again.';
  if (textIn(line, 'prim_state') !== state.code)
    throw differs(line, 'prim_state', state.code, remedy);
  if (textIn(line, 'area_title') !== state.agencyName) {
    throw differs(line, 'area_title', state.agencyName, remedy);
  }
  if (hasColumn(line, 'area_type') && textIn(line, 'area_type') !== areaTypes[state.kind]) {
    throw differs(line, 'area_type', areaTypes[state.kind], remedy);
  }
  return state.code;
}

/** The area of a line: a metropolitan one, or a nonmetropolitan one with its name. */
export type AreaOfLine =
  { readonly kind: 'metro'; readonly place: string } | ({ readonly kind: 'rural' } & NamedArea);

/**
 * The area of a line of a file of areas; undefined where it is a territory as a whole, which the
 * file of states has. `names` are those of a copy that has them in a file of its own. Throws a
 * PipelineError at a kind, code or name that is not as it should be.
 */
export function areaOf(
  line: OewsLine,
  metros: ReadonlyMap<string, Metro>,
  names?: ReadonlyMap<string, string>,
): AreaOfLine | undefined {
  if (isMetro(line)) return { kind: 'metro', place: metroOf(line, metros, names) };
  const area = textIn(line, 'area');
  const state = stateOfArea(area);
  const title = titleOf(line, names);
  if (state && isWholeTerritory(state, title)) return undefined;
  if (state && title.includes(state.agencyName) && / nonmetropolitan area\b/.test(title)) {
    return { kind: 'rural', place: `R${area}`, title, state: state.code };
  }
  throw new PipelineError(
    state
      ? `"${title}" is not the name of a nonmetropolitan area of ${state.agencyName}, which the code ${area} begins with.`
      : `"${area}" is not the code of a nonmetropolitan area: seven digits that begin with those of a state.`,
    linePlace(line, 'area'),
    'Get the file again; a spreadsheet that opened it may have taken zeros off the codes.',
  );
}

const titleOf = (line: OewsLine, names: ReadonlyMap<string, string> | undefined) =>
  names ? (names.get(textIn(line, 'area')) ?? '') : textIn(line, 'area_title');

/** Whether a line is of a metropolitan area. Throws a PipelineError when it is of no area. */
function isMetro(line: OewsLine): boolean {
  const [column, metro, nonmetro] = hasColumn(line, 'area_kind')
    ? (['area_kind', 'metro', 'nonmetro'] as const)
    : (['area_type', areaTypes.metro, areaTypes.nonmetro] as const);
  const kind = textIn(line, column);
  if (kind === metro || kind === nonmetro) return kind === metro;
  throw new PipelineError(
    `"${kind}" is not the kind of a metropolitan (${metro}) or nonmetropolitan (${nonmetro}) area.`,
    linePlace(line, column),
    'Put the file of metropolitan areas there, not the one of states or the nation.',
  );
}

/**
 * The place of a line of a metropolitan area. Throws a PipelineError when the area is not one that
 * the Census Bureau delineates, or called otherwise.
 */
export function metroOf(
  line: OewsLine,
  metros: ReadonlyMap<string, Metro>,
  names?: ReadonlyMap<string, string>,
): string {
  const area = textIn(line, 'area');
  const metro = metros.get(area);
  if (!metro) {
    throw new PipelineError(
      `"${area}" is not the code of a metropolitan area in the list of the Census Bureau.`,
      linePlace(line, 'area'),
      'Make sure that the list is of the delineation that the release uses: pipeline/places/census-file.ts.',
    );
  }
  const remedy =
    'Make sure that the list of the Census Bureau is of the delineation that the release uses.';
  // Spelled with and without accents and hyphens.
  const title = titleOf(line, names);
  if (slugOf(title) !== slugOf(metro.title)) {
    throw new PipelineError(
      `"${title}" stands where "${metro.title}" is expected.`,
      linePlace(line, names ? 'area' : 'area_title'),
      remedy,
    );
  }
  checkStates(line, metro, remedy);
  return `M${area}`;
}

/** The copy lists the states of a metro, the agency names the first. */
function checkStates(line: OewsLine, { states }: Metro, remedy: string): void {
  if (hasColumn(line, 'states')) {
    const listed = textIn(line, 'states').split('|').sort().join('|');
    const known = states.toSorted().join('|');
    if (listed !== known) throw differs(line, 'states', known, remedy);
  }
  if (hasColumn(line, 'prim_state') && !states.includes(textIn(line, 'prim_state'))) {
    throw differs(line, 'prim_state', states.join(' or '), remedy);
  }
}
