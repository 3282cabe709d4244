import type { MissingReason } from '../../src/domain/figures/missing.ts';
import { readFigure, readFlag, type ColumnKind } from '../oews/markers.ts';
import { figureColumns } from '../oews/source-columns.ts';
import { PipelineError } from '../pipeline-error.ts';
import { hasColumn, linePlace, textIn, type OewsLine } from './oews-table.ts';

/** A figure column of the agency's files and the column of `data/` it becomes. */
export interface FigureColumn {
  readonly from: string;
  readonly to: string;
  readonly kind: ColumnKind;
}

/** The figures of a place: those of the nation, and how common a job is there. */
export const areaFigureColumns: readonly FigureColumn[] = [
  ...figureColumns,
  { from: 'jobs_1000', to: 'jobs_per_1000', kind: 'employment' },
  { from: 'loc_quotient', to: 'location_quotient', kind: 'employment' },
];

/** Which pay the agency publishes for an occupation. */
export type PayBasis = 'both' | 'annual-only' | 'hourly-only';

/**
 * The figure cells of a line under the names of `data/`: a number, a reason, or nothing where
 * the file has no such column. Throws a PipelineError at an unknown marker.
 */
export function figuresOf(
  line: OewsLine,
  columns: readonly FigureColumn[],
  basis: PayBasis,
): Record<string, string> {
  const row: Record<string, string> = {};
  for (const { from, to, kind } of columns) {
    if (!hasColumn(line, from)) {
      row[to] = '';
      continue;
    }
    const figure = readFigure(line.cell(from), kind);
    if (figure === undefined) {
      throw new PipelineError(
        `"${textIn(line, from)}" is neither a number nor a known marker.`,
        linePlace(line, from),
        'Look the marker up in the notes of the file and add it to pipeline/oews/markers.ts, or get the file again.',
      );
    }
    row[to] = figure === 'not-published' ? whyNot(to, basis) : figure;
  }
  return row;
}

/** Pay of the kind the agency does not publish for the occupation is withheld for that reason. */
function whyNot(column: string, basis: PayBasis): MissingReason {
  if (basis === 'annual-only' && column.startsWith('hourly_')) return 'annual-only';
  if (basis === 'hourly-only' && column.startsWith('annual_')) return 'hourly-only';
  return 'not-published';
}

/**
 * Which pay a line says is published; a file without the two flags, what the national file of
 * the release says of the occupation. Throws a PipelineError.
 */
export function payBasisOf(line: OewsLine, national: string | undefined): PayBasis {
  if (!hasColumn(line, 'annual') || !hasColumn(line, 'hourly')) {
    return national === 'annual-only' || national === 'hourly-only' ? national : 'both';
  }
  const [annual, hourly] = (['annual', 'hourly'] as const).map((column) => {
    const flag = readFlag(line.cell(column));
    if (flag !== undefined) return flag;
    throw new PipelineError(
      `"${textIn(line, column)}" is neither TRUE nor empty.`,
      linePlace(line, column),
      'Get the file again; if the agency now marks it another way, teach pipeline/oews/markers.ts.',
    );
  });
  if (annual && hourly) {
    throw new PipelineError(
      'The line says both that only annual and that only hourly pay is published.',
      linePlace(line, 'hourly'),
      'Get the file again, or ask the agency which of the two is meant.',
    );
  }
  if (annual) return 'annual-only';
  return hourly ? 'hourly-only' : 'both';
}
