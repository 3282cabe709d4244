import { PipelineError } from '../pipeline-error.ts';
import { getAgain } from '../read/source-folder.ts';
import type { ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import type { AreaForm } from './area-files.ts';
import { areaFigureColumns, figuresOf } from './figure-cells.ts';
import { linePlace, textIn } from './oews-table.ts';
import { areaLines } from './read-area-release.ts';

const column = areaFigureColumns.filter(({ from }) => from === 'loc_quotient');

/**
 * A table of states with the location quotients of another copy. Where that copy has the state
 * and the occupation, but no line of both, the quotient is not published, as the head count is;
 * where it has no line of the one or the other, the cell stays empty. Throws a PipelineError when
 * a line has no row in the table, or comes twice.
 */
export function addQuotients(table: ShapedTable, form: AreaForm, bytes: Uint8Array): ShapedTable {
  const quotients = new Map<string, string>();
  const [states, codes] = [new Set<string>(), new Set<string>()];
  const known = new Set(table.rows.map((row) => keyOf(table.table, row)));
  for (const line of areaLines(form, bytes)) {
    const [place, code] = [textIn(line, 'state'), textIn(line, 'occ_code')];
    const key = `${place} ${code}`;
    if (!known.has(key) || quotients.has(key)) {
      throw new PipelineError(
        known.has(key)
          ? `The quotient of ${key} comes twice.`
          : `There is a quotient of ${key} and no line of it in the file of states.`,
        linePlace(line, 'occ_code'),
        `Make sure that both files are of one release. ${getAgain(form.file)}`,
      );
    }
    quotients.set(key, figuresOf(line, column, 'both').location_quotient ?? '');
    states.add(place);
    codes.add(code);
  }
  return {
    ...table,
    rows: table.rows.map((row) => {
      const isCovered = states.has(row.place ?? '') && codes.has(row.code ?? '');
      const none = isCovered ? 'not-published' : '';
      const location_quotient = quotients.get(keyOf(table.table, row)) ?? none;
      return { ...row, location_quotient };
    }),
    sources: [...table.sources, form.file.id],
  };
}
