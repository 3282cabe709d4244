import type { TableDefinition } from '../../src/facts/tables/table.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import { getAgain } from '../read/source-folder.ts';
import type { ShapedSoFar, ShapedTable, SourceFile } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import type { AreaForm } from './area-files.ts';
import { areaFigureColumns, figuresOf, payBasisOf } from './figure-cells.ts';
import { checkSlice, codeIn, isKeptLevel, nationalList } from './national-list.ts';
import { linePlace, readOewsTables, textIn, type OewsLine } from './oews-table.ts';

type Row = Readonly<Record<string, string>> & { readonly place: string; readonly code: string };

/** Every line of a file of areas, as many as there should be. Throws a PipelineError. */
export function areaLines(
  { file, columns, lines }: AreaForm,
  bytes: Uint8Array,
): readonly OewsLine[] {
  const read = readOewsTables(bytes, file, columns).flatMap((one) => one.lines);
  checkCount(read.length, lines, 'lines', file);
  return read;
}

/** The lines are of as many areas as there should be. Throws a PipelineError. */
export function checkAreaCount({ file, areas }: AreaForm, lines: readonly OewsLine[]): void {
  if (areas === undefined) return;
  checkCount(new Set(lines.map((line) => textIn(line, 'area'))).size, areas, 'areas', file);
}

/** Shapes lines of areas. `placeOf` gives the place of a line, or undefined to leave it out. */
export function shapeAreas(
  table: TableDefinition,
  file: SourceFile,
  lines: readonly OewsLine[],
  soFar: ShapedSoFar,
  placeOf: (line: OewsLine) => string | undefined,
): ShapedTable {
  const { release } = file;
  const national = nationalList(soFar, release);
  const rows: Row[] = [];
  const places = new Map<string, ErrorPlace>();
  for (const line of lines) {
    checkSlice(line);
    const place = placeOf(line);
    if (place === undefined || !isKeptLevel(line)) continue;
    const { code, nation } = codeIn(line, national);
    const basis = payBasisOf(line, nation.pay_basis);
    const row = { place, code, ...figuresOf(line, areaFigureColumns, basis) };
    const key = keyOf(table, row);
    if (places.has(key)) {
      throw new PipelineError(
        `The area has the occupation ${code} twice.`,
        linePlace(line, 'occ_code'),
        `${getAgain(file)} If the agency prints it so, say in pipeline/oews-places which of the two stands.`,
      );
    }
    rows.push(row);
    places.set(key, linePlace(line));
  }
  const detailed = [...national.values()].filter((row) => row.level === 'detailed');
  const codes = new Set(rows.map(({ code }) => code));
  const covered = detailed.filter((row) => codes.has(row.code ?? '')).length;
  const notes = [
    `${table.title}, ${file.file}: ${String(covered)} of ${String(detailed.length)} occupations have a row somewhere.`,
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
