import { placeScopeOf } from '../../src/domain/places/place.ts';
import { entryEducationLevels } from '../../src/domain/schooling/preparation.ts';
import { oewsEducation, oewsMetro, oewsRural } from '../../src/facts/tables/places.ts';
import { oewsNational } from '../../src/facts/tables/oews.ts';
import { checkAnnualAgainstHourly, checkPercentileOrder, numberIn } from '../oews/checks-out.ts';
import { figureColumns } from '../oews/source-columns.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import { stateByFips, states } from '../places/states.ts';
import { newestWholeProjections } from '../projections/newest-whole.ts';
import { educationWords } from '../projections/words.ts';
import { sheetNamed } from '../read/labelled-rows.ts';
import { readWorkbook } from '../read/workbook.ts';
import type { ShapedRow, ShapedSoFar, ShapedTable, Source, SourceFile } from '../source.ts';
import { keyOf } from '../write/table-csv.ts';
import { oewsRecord } from './area-files.ts';
import { placeIn } from '../oews/place-in-table.ts';
import { compareEducation } from './compare-education.ts';
import { figuresOf } from './figure-cells.ts';
import { linePlace, tableInSheet, textIn, type OewsLine } from './oews-table.ts';

/** OEWS by typical entry-level education. A new release is a new record here. */
const educationFile: SourceFile = {
  ...oewsRecord,
  id: 'oews-education-2025-05',
  release: '2025-05',
  releaseLabel: 'May 2025',
  title: 'Estimates by typical entry-level educational requirement, May 2025 (education_2025.xlsx)',
  population:
    'Employees of businesses and government, grouped by the education that is typical for entry into their occupation. The self-employed are not counted.',
  published: null,
  url: 'https://www.bls.gov/oes/special-requests/education_2025.xlsx',
  file: 'bls-oews/education/bls_oes_2025_by_education.xlsx',
  processing:
    'Kept are the sheets of the nation, the states and the metropolitan and nonmetropolitan areas; levels as short words, markers for missing figures turned into reasons, no figure changed.',
};

const columns = ['area', 'naics', 'education_category', ...figureColumns.map(({ from }) => from)];

/**
 * Employment and pay by the education that is typical for entry, and how BLS assigns it.
 * `complete` are the places that must have every level.
 */
export const oewsEducationSource = (
  complete: readonly string[] = ['US', ...states.map(({ code }) => code)],
): Source => ({
  name: 'oews by education',
  files: [educationFile],
  async shape(folder, soFar) {
    const file = educationFile;
    const { release } = file;
    const sheets = readWorkbook(await folder.read(file), file);
    const listed = new Set(
      [oewsMetro, oewsRural].flatMap((table) => soFar.rows(table, release)).map((row) => row.place),
    );
    const isKept = ({ place }: { readonly place: string }) =>
      place.length === 2 || listed.has(place);
    const linesOf = (sheet: string) =>
      tableInSheet(sheetNamed(sheets, sheet, file.file), columns).lines;
    const placed = [
      ...linesOf('National').map((line) => ({ line, place: nationOf(line) })),
      ...linesOf('State').map((line) => ({ line, place: stateOfLine(line) })),
      ...linesOf('Metropolitan Area').map((line) => ({ line, place: areaOfLine(line) })),
    ];
    const kept = placed.filter(isKept);
    const rows = kept.map(({ line, place }) => shape(line, place));
    const places = new Map<string, ErrorPlace>(
      kept.map(({ line }, at) => [keyOf(oewsEducation, rows[at] ?? {}), linePlace(line)]),
    );
    const list = sheetNamed(sheets, 'educ_list', file.file);
    const assigned = newestWholeProjections(soFar);
    const detailed = soFar.rows(oewsNational, release).filter((row) => row.level === 'detailed');
    const notes = [
      leftOut(placed.filter((one) => !isKept(one))),
      ...compareEducation(list, assigned, detailed),
    ];
    return [{ table: oewsEducation, release, rows, sources: [file.id], places, notes }];
  },
  check: ([table], soFar) => {
    if (table) checkEducation(table, complete, soFar);
  },
});

function nationOf(line: OewsLine): string {
  if (textIn(line, 'area') === '99') return 'US';
  throw new PipelineError(
    `"${textIn(line, 'area')}" is expected to be "99", the nation.`,
    linePlace(line, 'area'),
    `Get the file again from ${educationFile.url}.`,
  );
}

function stateOfLine(line: OewsLine): string {
  const state = stateByFips.get(textIn(line, 'area').padStart(2, '0'));
  if (state) return state.code;
  throw new PipelineError(
    `"${textIn(line, 'area')}" is not the code of a state or territory.`,
    linePlace(line, 'area'),
    `Get the file again from ${educationFile.url}.`,
  );
}

/** Nonmetropolitan areas, of seven digits, stand among the metros. */
function areaOfLine(line: OewsLine): string {
  const area = textIn(line, 'area');
  if (/^\d{5}$/.test(area)) return `M${area}`;
  // A workbook drops the zero that a code begins with.
  if (/^\d{6,7}$/.test(area)) return `R${area.padStart(7, '0')}`;
  throw new PipelineError(
    `"${area}" is not the code of a metropolitan or nonmetropolitan area.`,
    linePlace(line, 'area'),
    `Get the file again from ${educationFile.url}.`,
  );
}

function leftOut(lines: readonly { readonly line: OewsLine; readonly place: string }[]): string {
  const areas = new Set(lines.map(({ place }) => place));
  const nonmetro = [...areas].filter((place) => placeScopeOf(place) === 'rural').length;
  return `By education, left out: ${String(nonmetro)} nonmetropolitan areas, and ${String(areas.size - nonmetro)} metropolitan areas without figures by occupation; ${lines.length.toLocaleString('en-US')} lines in all.`;
}

function shape(line: OewsLine, place: string): ShapedRow {
  const naics = textIn(line, 'naics').padStart(6, '0');
  if (naics !== '000000') {
    throw new PipelineError(
      `"${naics}" is expected to be "000000", all industries.`,
      linePlace(line, 'naics'),
      `Get the file again from ${educationFile.url}.`,
    );
  }
  const label = textIn(line, 'education_category');
  const level = educationWords.get(label);
  if (level === undefined || level === 'not-assigned') {
    throw new PipelineError(
      `"${label}" is not a level of education that is known here.`,
      linePlace(line, 'education_category'),
      'Add a new level in pipeline/projections/words.ts and src/domain/schooling/preparation.ts.',
    );
  }
  return { place, level, ...figuresOf(line, figureColumns, 'both') };
}

/** The levels of the nation add up to all its employees, and pay is in order. */
function checkEducation(table: ShapedTable, complete: readonly string[], soFar: ShapedSoFar): void {
  checkPercentileOrder(table);
  checkAnnualAgainstHourly(table);
  checkAllLevels(table, complete);
  const nation = table.rows.filter((row) => row.place === 'US');
  const sum = nation.reduce((total, row) => total + (numberIn(row, 'employment') ?? 0), 0);
  const all = soFar
    .rows(oewsNational, table.release)
    .find((row) => row.level === 'total')?.employment;
  if (String(sum) === all) return;
  throw new PipelineError(
    `The levels of education add up to ${sum.toLocaleString('en-US')} employees, where the nation has ${Number(all).toLocaleString('en-US')}.`,
    placeIn(table, nation[0], 'employment'),
    'Make sure that the workbook and the national file are of one release, and get both again.',
  );
}

/** Places that must have every level do. */
function checkAllLevels(table: ShapedTable, complete: readonly string[]): void {
  const levels = Map.groupBy(table.rows, (row) => row.place ?? '');
  for (const place of complete) {
    const found = levels.get(place)?.length ?? 0;
    if (found === entryEducationLevels.length) continue;
    throw new PipelineError(
      `${place} has ${String(found)} levels of education, where ${String(entryEducationLevels.length)} are expected.`,
      { file: educationFile.file },
      `Get the file again from ${educationFile.url}.`,
    );
  }
}
