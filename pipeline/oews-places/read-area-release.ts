import type { TableDefinition } from '../../src/facts/tables/table.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import { getAgain } from '../read/source-folder.ts';
import type { ShapedSoFar, ShapedTable } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import type { AreaForm } from './area-files.ts';
import { areaFigureColumns, figuresOf, payBasisOf } from './figure-cells.ts';
import { checkSlice, codeIn, isKeptLevel, nationalList } from './national-list.ts';
import { linePlace, readOewsTables, textIn, type OewsLine } from './oews-table.ts';

type Row = Readonly<Record<string, string>> & { readonly place: string; readonly code: string };

/** Shapes one file of areas. `placeOf` gives the place of a line, or undefined to leave it out. */
export function readAreaRelease(
  table: TableDefinition,
  { file, columns, lines, areas }: AreaForm,
  bytes: Uint8Array,
  soFar: ShapedSoFar,
  placeOf: (line: OewsLine) => string | undefined,
): ShapedTable {
  const { release } = file;
  const national = nationalList(soFar, release);
  const rows: Row[] = [];
  const places = new Map<string, ErrorPlace>();
  const leftOut = new Set<string>();
  let linesLeftOut = 0;
  const read = readOewsTables(bytes, file, columns).flatMap((one) => one.lines);
  checkCount(read.length, lines, 'lines', file);
  for (const line of read) {
    checkSlice(line);
    const place = placeOf(line);
    if (place === undefined) {
      leftOut.add(textIn(line, 'area'));
      linesLeftOut += 1;
      continue;
    }
    if (!isKeptLevel(line)) continue;
    const { code, nation } = codeIn(line, national);
    const basis = payBasisOf(line, nation.pay_basis);
    const row = { place, code, ...figuresOf(line, areaFigureColumns, basis) };
    rows.push(row);
    places.set(keyOf(table, row), linePlace(line));
  }
  checkCount(new Set(rows.map(({ place }) => place)).size, areas, 'areas', file);
  const detailed = [...national.values()].filter((row) => row.level === 'detailed');
  const codes = new Set(rows.map(({ code }) => code));
  const covered = detailed.filter((row) => codes.has(row.code ?? '')).length;
  const notes = [
    `${file.title}: ${String(covered)} of ${String(detailed.length)} occupations have a row somewhere.`,
    ...(leftOut.size > 0
      ? [
          `${file.title}: nonmetropolitan areas left out: ${leftOut.size.toLocaleString('en-US')}, with ${linesLeftOut.toLocaleString('en-US')} lines.`,
        ]
      : []),
  ];
  return { table, release, rows, sources: [file.id], places, notes };
}

/** As many as there should be, where that is known. Throws a PipelineError. */
export function checkCount(
  found: number,
  expected: number | undefined,
  what: 'lines' | 'areas',
  file: AreaForm['file'],
): void {
  if (expected === undefined || found === expected) return;
  throw new PipelineError(
    `The number of ${what} is ${found.toLocaleString('en-US')}, where ${expected.toLocaleString('en-US')} are expected.`,
    { file: file.file },
    `${getAgain(file)} If the copy was renewed, change the count in pipeline/oews-places.`,
  );
}
