import { industries, oewsIndustry } from '../../src/facts/tables/places.ts';
import { checkMeans } from '../oews/check-bounds.ts';
import { checkPercentileOrder, numberIn } from '../oews/checks-out.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import { fullerFormIn } from '../read/either-form.ts';
import type { ShapedRow, ShapedSoFar, ShapedTable, Source } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import { checkAgainstNation } from './checks-out.ts';
import { placeIn } from '../oews/place-in-table.ts';
import { areaFigureColumns, figuresOf, payBasisOf } from './figure-cells.ts';
import { industryForms } from './industry-files.ts';
import { industriesOf, naicsOf } from './industry-list.ts';
import { codeIn, nationalList } from './national-list.ts';
import { linePlace, readOewsTables, textIn, type OewsLine } from './oews-table.ts';
import { noteCollapsed } from './note-collapsed.ts';
import { checkCount } from './read-area-release.ts';
import { areaTolerances } from './tolerances.ts';

const columns = areaFigureColumns.filter(({ to }) => Object.hasOwn(oewsIndustry.row.shape, to));

/** OEWS national by industry, and the industries. */
export function oewsIndustriesSource(forms = industryForms): Source {
  return {
    name: 'oews by industry',
    files: [forms.agency.file, forms.copy.file],
    downloads: [{ file: forms.agency.file }],
    async shape(folder, soFar) {
      const form = await fullerFormIn(folder, forms);
      const { file } = form;
      const tables = readOewsTables(await folder.read(file), file, form.columns);
      const lines = tables.flatMap((table) => table.lines);
      checkCount(lines.length, form.lines, 'lines', file);
      const detailed = lines.filter(isDetailed);
      const national = nationalList(soFar, file.release);
      const rows: ShapedRow[] = [];
      const places = new Map<string, ErrorPlace>();
      for (const line of detailed) {
        const { code, nation } = codeIn(line, national);
        const basis = payBasisOf(line, nation.pay_basis);
        const row = { naics: naicsOf(line), code, ...figuresOf(line, columns, basis) };
        rows.push(row);
        places.set(keyOf(oewsIndustry, row), linePlace(line));
      }
      const sources = [file.id];
      const table = { table: oewsIndustry, release: file.release, rows, sources, places };
      return [
        { table: industries, rows: industriesOf(detailed), sources },
        { ...table, notes: noteCollapsed(table) },
      ];
    },
    check: checkIndustries,
  };
}

/** A copy without levels lists detailed lines only. */
const isDetailed = (line: OewsLine): boolean =>
  ['', 'detailed'].includes(textIn(line, 'o_group')) && textIn(line, 'naics') !== '000000';

/** Percentiles in order, medians of the nation's size, sectors within the nation. */
function checkIndustries(tables: readonly ShapedTable[], soFar: ShapedSoFar): void {
  const table = tables.find((one) => one.table === oewsIndustry);
  if (!table) return;
  const national = nationalList(soFar, table.release ?? '');
  checkPercentileOrder(table);
  checkMeans(table, areaTolerances.meanBeyondPercentiles);
  checkAgainstNation(table, national);
  const sums = new Map<string, { employees: number; lines: number }>();
  for (const row of table.rows) {
    const employees = numberIn(row, 'employment');
    if ((row.naics ?? '').length === 6 || employees === undefined) continue;
    const sum = sums.get(row.code ?? '') ?? { employees: 0, lines: 0 };
    sums.set(row.code ?? '', { employees: sum.employees + employees, lines: sum.lines + 1 });
  }
  for (const [code, { employees, lines }] of sums) {
    const nation = national.get(code);
    const all = nation && numberIn(nation, 'employment');
    if (all === undefined || employees <= all + areaTolerances.roundingPerLine * (lines + 1))
      continue;
    throw new PipelineError(
      `The sectors have ${employees.toLocaleString('en-US')} employees in ${code}, more than the ${all.toLocaleString('en-US')} of the nation.`,
      placeIn(table, undefined, 'employment'),
      'Make sure that both files are of one release, and get this one again.',
    );
  }
}
