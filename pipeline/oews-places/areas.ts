import { slugOf } from '../../src/domain/slug.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { Metro } from '../places/read-metros.ts';
import { stateByFips } from '../places/states.ts';
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

/**
 * The place of a line of a metro file; undefined for a nonmetropolitan area. Throws a
 * PipelineError when the area is not one that the Census Bureau delineates, or called otherwise.
 */
export function metroOf(line: OewsLine, metros: ReadonlyMap<string, Metro>): string | undefined {
  if (hasColumn(line, 'area_type')) {
    const type = textIn(line, 'area_type');
    if (type === areaTypes.nonmetro) return undefined;
    if (type !== areaTypes.metro) {
      throw new PipelineError(
        `"${type}" is not the kind of a metropolitan (4) or nonmetropolitan (6) area.`,
        linePlace(line, 'area_type'),
        'Put the file of metropolitan areas there, not the one of states or the nation.',
      );
    }
  }
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
  if (slugOf(textIn(line, 'area_title')) !== slugOf(metro.title)) {
    throw differs(line, 'area_title', metro.title, remedy);
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
