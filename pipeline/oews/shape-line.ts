import type { OccupationLevel } from '../../src/domain/words/occupation-code.ts';
import { PipelineError, type ErrorPlace } from '../pipeline-error.ts';
import { readFigure, readFlag } from './markers.ts';
import type { SourceLine } from './read-release.ts';
import type { ReleaseToRead } from './release.ts';
import { figureColumns } from './source-columns.ts';

type Row = Record<string, string>;

const wages = figureColumns.filter(({ kind }) => kind === 'wage').map(({ to }) => to);

/** Step two: the meaning of one line, as a row of `oews-national`. Throws a PipelineError. */
export function shapeLine(line: SourceLine, release: ReleaseToRead): Row {
  const code = codeOf(line, release);
  const row: Row = {
    code,
    title: String(line.cells.occ_title ?? '')
      .replace(/\*+$/, '')
      .trim(),
    level: levelOf(line, code, release),
    pay_basis: payBasisOf(line),
  };
  const blank = figureColumns.every(({ from }) => String(line.cells[from] ?? '').trim() === '');
  const misplaced =
    release.groups === 'misplaced' && row.level !== 'detailed' && row.level !== 'total';
  for (const { from, to, kind } of figureColumns) {
    const figure = readFigure(line.cells[from] ?? null, kind, release.wording);
    if (figure === undefined) {
      throw new PipelineError(
        `"${String(line.cells[from]).trim()}" is neither a number nor a known marker.`,
        placeOf(line, from),
        'Look the marker up in the notes of the file and add it to pipeline/oews/markers.ts, or get the file again.',
      );
    }
    row[to] = blank ? 'no-estimate' : misplaced ? 'not-published' : figure;
  }
  withheld(row);
  return row;
}

/** Where a line stands, for a message. */
export function placeOf(line: SourceLine, column?: string): ErrorPlace {
  const { file, sheet, row } = line;
  return { file, sheet, row, ...(column ? { column: line.headers[column] ?? column } : {}) };
}

function codeOf(line: SourceLine, release: ReleaseToRead): string {
  const code = String(line.cells.occ_code ?? '').trim();
  const title = String(line.cells.occ_title ?? '').trim();
  if (code === '' && release.totalTitle !== undefined && title === release.totalTitle) {
    return '00-0000';
  }
  const pattern = release.era === 'oes' ? /^\d{5}$/ : /^\d{2}-\d{4}$/;
  if (!pattern.test(code)) {
    throw new PipelineError(
      `"${code}" is not an occupation code.`,
      placeOf(line, 'occ_code'),
      'Get the file again; if the agency now writes codes another way, teach pipeline/oews/shape-line.ts to read them.',
    );
  }
  return code;
}

const levels: Readonly<Record<string, OccupationLevel>> = {
  total: 'total',
  major: 'major',
  minor: 'minor',
  broad: 'broad',
  detailed: 'detailed',
  // The OES list of 1997 and 1998 has divisions and, below them, major groups.
  div: 'major',
  maj: 'minor',
};

/** Up to May 2011 a detailed line leaves its group empty, and 2002 calls the total "major". */
function levelOf(line: SourceLine, code: string, release: ReleaseToRead): OccupationLevel {
  if (code === '00-0000') return 'total';
  const group = String(line.cells.o_group ?? '').trim();
  const level = group === '' && release.release < '2012' ? 'detailed' : levels[group];
  if (level) return level;
  throw new PipelineError(
    `"${group}" is not a level of the classification.`,
    placeOf(line, 'o_group'),
    `The known levels are ${Object.keys(levels).join(', ')}: add the new one to pipeline/oews/shape-line.ts.`,
  );
}

function payBasisOf(line: SourceLine): 'both' | 'annual-only' | 'hourly-only' {
  const [annual, hourly] = (['annual', 'hourly'] as const).map((column) => {
    const flag = readFlag(line.cells[column] ?? null);
    if (flag !== undefined) return flag;
    throw new PipelineError(
      `"${String(line.cells[column])}" is neither TRUE nor empty.`,
      placeOf(line, column),
      'Get the file again; if the agency now marks it another way, teach pipeline/oews/markers.ts.',
    );
  });
  if (annual && hourly) {
    throw new PipelineError(
      'The line says both that only annual and that only hourly pay is published.',
      placeOf(line, 'hourly'),
      'Get the file again, or ask the agency which of the two is meant.',
    );
  }
  if (annual) return 'annual-only';
  return hourly ? 'hourly-only' : 'both';
}

/** Pay of the kind the agency does not publish for the occupation is withheld for that reason. */
function withheld(row: Row): void {
  const [prefix, reason] =
    row.pay_basis === 'annual-only' ? ['hourly_', 'annual-only'] : ['annual_', 'hourly-only'];
  if (row.pay_basis === 'both') return;
  for (const wage of wages) {
    if (wage.startsWith(prefix) && row[wage] === 'not-published') row[wage] = reason;
  }
}
