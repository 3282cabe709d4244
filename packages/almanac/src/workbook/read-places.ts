import { oewsRecord } from '../../../../pipeline/oews-places/area-files.ts';
import { stateOf } from '../../../../pipeline/oews-places/areas.ts';
import {
  areaFigureColumns,
  figuresOf,
  payBasisOf,
} from '../../../../pipeline/oews-places/figure-cells.ts';
import { checkSlice } from '../../../../pipeline/oews-places/national-list.ts';
import {
  linePlace,
  readOewsTables,
  textIn,
  type OewsLine,
} from '../../../../pipeline/oews-places/oews-table.ts';
import { PipelineError } from '../../../../pipeline/pipeline-error.ts';
import type { SourceFile } from '../../../../pipeline/source.ts';
import { monthInWords } from '../../../../src/domain/words/date-words.ts';
import {
  isOccupationCode,
  occupationLevels,
} from '../../../../src/domain/words/occupation-code.ts';
import { lineFigures } from './line-figures.ts';
import type { Workbook, WorkbookLine, WorkbookToRead } from './workbook.ts';

/** Columns that a workbook of places must have. */
const columns = [
  ...['area', 'area_title', 'area_type', 'prim_state', 'occ_code', 'occ_title', 'o_group'],
  ...areaFigureColumns.map(({ from }) => from),
];

/**
 * Reads a workbook of states, metropolitan or nonmetropolitan areas of the Occupational Employment
 * and Wage Statistics as the agency publishes it since May 2019: each figure a number or the reason
 * that its marker stands for. It does not say where pay above the highest wage printed begins.
 * @throws PipelineError naming the file, sheet, row and column, with how to mend it: where the file
 * is no workbook or damaged, of one industry, or has an unknown place, code or marker.
 */
export function readPlacesWorkbook({ bytes, file, release }: WorkbookToRead): Workbook {
  const source = sourceOf(file, release);
  const lines = readOewsTables(bytes, source, columns).flatMap((table) => table.lines);
  return {
    release,
    releaseLabel: source.releaseLabel,
    source,
    lines: lines.map((line) => lineOf(line, release)),
  };
}

function sourceOf(file: string, release: string): SourceFile {
  const releaseLabel = monthInWords(release);
  return {
    ...oewsRecord,
    id: `oews-places-${release}`,
    release,
    releaseLabel,
    title: `Estimates by place, ${releaseLabel} (${file})`,
    population: 'Employees of businesses and government there. The self-employed are not counted.',
    published: null,
    url: 'https://www.bls.gov/oes/tables.htm',
    file,
    processing: 'Markers for missing figures turned into reasons; no figure changed.',
  };
}

function lineOf(line: OewsLine, release: string): WorkbookLine {
  checkSlice(line);
  const code = textIn(line, 'occ_code');
  if (!isOccupationCode(code)) {
    throw new PipelineError(
      `"${code}" is not an occupation code.`,
      linePlace(line, 'occ_code'),
      'Get the file again.',
    );
  }
  const place = placeOf(line);
  const payBasis = payBasisOf(line, undefined);
  const cells = figuresOf(line, areaFigureColumns, payBasis);
  return {
    place,
    placeName: textIn(line, 'area_title'),
    code,
    title: textIn(line, 'occ_title'),
    level: levelOf(line),
    payBasis,
    figures: lineFigures({ release, place, code }, cells, undefined),
  };
}

function levelOf(line: OewsLine): WorkbookLine['level'] {
  const printed = textIn(line, 'o_group');
  const level = occupationLevels.find((one) => one === printed);
  if (level) return level;
  throw new PipelineError(
    `"${printed}" is not a level of the classification.`,
    linePlace(line, 'o_group'),
    `The known levels are ${occupationLevels.join(', ')}.`,
  );
}

/** The id of the place of a line, by the kind of area as the agency numbers it. */
function placeOf(line: OewsLine): string {
  const area = textIn(line, 'area');
  switch (textIn(line, 'area_type')) {
    case '2':
    case '3':
      return stateOf(line);
    case '4':
      return `M${area.padStart(5, '0')}`;
    case '6':
      return `R${area.padStart(7, '0')}`;
    default:
      throw new PipelineError(
        `"${textIn(line, 'area_type')}" is no kind of area below the nation: 2 is a state, 3 a territory, 4 a metropolitan area, 6 a nonmetropolitan one.`,
        linePlace(line, 'area_type'),
        'Read the national file with readNationalWorkbook.',
      );
  }
}
