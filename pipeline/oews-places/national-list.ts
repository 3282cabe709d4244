import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import { oewsNational } from '../../src/facts/tables/oews.ts';
import { checkTitles } from '../check-titles.ts';
import { PipelineError } from '../pipeline-error.ts';
import type { ShapedRow, ShapedSoFar } from '../source.ts';
import { linePlace, textIn, type OewsLine } from './oews-table.ts';

/** The national lines of a release by code, the detailed one where a code stands twice. */
export function nationalList(soFar: ShapedSoFar, release: string): ReadonlyMap<string, ShapedRow> {
  const rows = soFar.rows(oewsNational, release).toSorted((a) => (a.level === 'detailed' ? 1 : -1));
  return new Map(rows.map((row) => [row.code ?? '', row]));
}

/** The code of a line and its national line. Throws a PipelineError when the nation has none. */
export function codeIn(
  line: OewsLine,
  national: ReadonlyMap<string, ShapedRow>,
): { readonly code: string; readonly nation: ShapedRow } {
  const code = textIn(line, 'occ_code');
  const nation = national.get(code);
  if (isOccupationCode(code) && nation) {
    const title = textIn(line, 'occ_title');
    const titled = { code, title, place: linePlace(line, 'occ_title') };
    const known = new Map([[code, nation.title ?? '']]);
    // A copy may leave the column of titles out.
    if (title !== '') checkTitles([titled], known, 'the national estimates');
    return { code, nation };
  }
  throw new PipelineError(
    isOccupationCode(code)
      ? `The code ${code} is not in the national file of the release.`
      : `"${code}" is not an occupation code.`,
    linePlace(line, 'occ_code'),
    'Make sure that both files are of one release, and get this one again.',
  );
}

const keptLevels = new Set(['total', 'major', 'detailed']);
const otherLevels = new Set(['minor', 'broad']);

/**
 * Whether a line is of a level that is kept: a copy without levels lists detailed lines only.
 * Minor and broad groups are left out. Throws a PipelineError at an unknown level.
 */
export function isKeptLevel(line: OewsLine): boolean {
  const level = textIn(line, 'o_group');
  if (level === '' || keptLevels.has(level)) return true;
  if (otherLevels.has(level)) return false;
  throw new PipelineError(
    `"${level}" is not a level of the classification.`,
    linePlace(line, 'o_group'),
    'Get the file again; if the agency has a new level, add it in pipeline/oews-places/national-list.ts.',
  );
}

/** The line is of all industries and owners, where the file says. Throws a PipelineError. */
export function checkSlice(line: OewsLine): void {
  for (const [column, whole] of [
    ['i_group', 'cross-industry'],
    ['own_code', '1235'],
  ] as const) {
    const cell = textIn(line, column);
    if (cell === '' || cell === whole) continue;
    throw new PipelineError(
      `"${cell}" is expected to be "${whole}", as on every line of all industries.`,
      linePlace(line, column),
      'Put the cross-industry file of places there, not one by industry or owner.',
    );
  }
}
