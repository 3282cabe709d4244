import { onetOccupations } from '../../src/facts/tables/occupations.ts';
import { workContext } from '../../src/facts/tables/work-context.ts';
import { columnOf } from '../../src/domain/figures/measure-of.ts';
import { contextItemIds, contextItems } from '../../src/domain/work-context/context-items.ts';
import { onetLicence } from '../licences.ts';
import { newestOccupations } from '../newest-occupations.ts';
import { PipelineError } from '../pipeline-error.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import type { ShapedRow, ShapedSoFar, Source, SourceFile } from '../source.ts';

/** The copy of O*NET's work context. A newer one is a new release and file here. */
const workContextFile: SourceFile = {
  id: 'onet-30.3-work-context',
  dataset: 'context',
  release: '30.3',
  releaseLabel: 'O*NET 30.3',
  producer: 'U.S. Department of Labor, Employment and Training Administration',
  program: 'O*NET',
  title: 'O*NET 30.3 Database: Work Context, 12 items',
  population: 'Workers in each occupation, or experts who know it.',
  published: null,
  url: 'https://www.onetcenter.org/dl_files/database/db_30_3_text/Work%20Context.txt',
  licence: onetLicence,
  file: 'onet-30.3/work_context_12_items.csv',
  processing:
    'From the O*NET 30.3 Database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 license. O*NET is a trademark of USDOL/ETA. A public project and Career Almanac have changed it, and USDOL/ETA has not approved, endorsed or tested the changes: means are put on a scale from 0 to 100 and rounded, 12 of 57 items are kept, one row an occupation.',
};

const column = {
  code: 'code',
  element: 'element_id',
  name: 'element_name',
  score: 'score_0_100',
  note: 'note',
} as const;
const ofConstituent = /^Ratings are for the constituent occupation (.+ \(\d{2}-\d{4}\)); see /;
const byElement = new Map(contextItemIds.map((id) => [contextItems[id].element, id]));

/** O*NET's work context, as a copy has it. */
export const workContextSource: Source = {
  name: 'O*NET work context',
  files: [workContextFile],
  async shape(folder, soFar) {
    const rows = commaSeparatedRows(
      await folder.read(workContextFile),
      workContextFile,
      Object.values(column),
    );
    const occupationOf = occupationsByCode(soFar);
    const byCode = Map.groupBy(rows, (row) => cellOf(row, column.code));
    return [
      {
        table: workContext,
        rows: [...byCode].map(([code, items]) => contextRow(code, items, occupationOf)),
        sources: [workContextFile.id],
      },
    ];
  },
};

/** The OEWS code of each code that the copy may have: an OEWS occupation, or an O*NET specialty. */
function occupationsByCode(soFar: ShapedSoFar): ReadonlyMap<string, string> {
  const specialties = soFar
    .rows(onetOccupations)
    .map((row) => [row.onet_code ?? '', row.code ?? ''] as const);
  const occupations = [...newestOccupations(soFar).titles.keys()].map(
    (code) => [code, code] as const,
  );
  return new Map([...specialties, ...occupations]);
}

function contextRow(
  code: string,
  items: readonly LabelledRow[],
  occupationOf: ReadonlyMap<string, string>,
): ShapedRow {
  const [first] = items;
  if (!first) throw new TypeError(`The code ${code} has no rows.`);
  const occupation = occupationOf.get(code);
  if (!occupation) {
    throw wrongCell(
      first,
      column.code,
      `"${code}" is neither an OEWS occupation nor an O*NET occupation that OEWS counts.`,
      'Find out which edition of the occupations the copy was made with.',
    );
  }
  const scores = new Map(items.map((row) => [columnOf(itemOf(row)), scoreIn(row)]));
  if (scores.size !== contextItemIds.length || items.length !== scores.size) {
    throw new PipelineError(
      `${code} has ${String(items.length)} rows of ${String(scores.size)} items; each code has ${String(contextItemIds.length)}, each once.`,
      first.place,
      getAgain(workContextFile),
    );
  }
  const note = cellOf(first, column.note);
  const rated = ofConstituent.exec(note)?.[1];
  if (note !== '' && rated === undefined) {
    throw wrongCell(
      first,
      column.note,
      `"${note}" is a note that we do not know.`,
      'Read it, and say in pipeline/work-context what it means for the rating.',
    );
  }
  return { code, occupation, rated: rated ?? '', ...Object.fromEntries(scores) };
}

function itemOf(row: LabelledRow) {
  const id = byElement.get(cellOf(row, column.element));
  if (id && contextItems[id].asked === cellOf(row, column.name)) return id;
  throw wrongCell(
    row,
    column.element,
    `"${cellOf(row, column.element)}", called "${cellOf(row, column.name)}", is not one of the items that we know.`,
    'Compare with src/domain/work-context/context-items.ts.',
  );
}

/** A whole number from 0 to 100, or nothing where the copy has nothing. */
function scoreIn(row: LabelledRow): string {
  const cell = cellOf(row, column.score);
  if (cell === '' || /^(?:100|[1-9]?\d)$/.test(cell)) return cell;
  throw wrongCell(
    row,
    column.score,
    `"${cell}" is not a whole number from 0 to 100.`,
    'Look at the row in the file.',
  );
}
