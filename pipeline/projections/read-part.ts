import { isOccupationCode } from '../../src/domain/words/occupation-code.ts';
import { PipelineError } from '../pipeline-error.ts';
import { commaSeparatedRows } from '../read/delimited.ts';
import { cellOf, wrongCell, type LabelledRow } from '../read/labelled-rows.ts';
import { getAgain } from '../read/source-folder.ts';
import type { SourceFile } from '../source.ts';
import type { ProjectionText } from './read-occupations.ts';

/** A line item of an edition that is held in part. */
export interface PartLine {
  readonly code: string;
  readonly title: string;
  readonly changePercent: string;
  readonly openings: string;
  /** The quarter of the list that the agency's AI exposure puts it in. */
  readonly aiExposure: string;
}

/** What the copy of an edition must hold, as its agency published it. */
export interface PartPromise {
  readonly lineItems: number;
  /** All openings together, rounded item by item. */
  readonly openings: number;
  readonly categories: Readonly<Record<string, number>>;
  /** Line items of the edition before that the copy lacks. */
  readonly without: readonly string[];
}

const columnsOf = (release: string) => {
  const years = release.replace('-', '_');
  return {
    code: 'code',
    title: 'title',
    change: `employment_change_percent_${years}`,
    openings: `annual_openings_${years}`,
    category: 'ai_exposure_category',
  } as const;
};

/**
 * Reads the copy of an edition that has change and openings alone. Throws a PipelineError on a cell
 * that is no such figure, and when lines, openings or categories are not those of `promise`.
 */
export function readPart(bytes: Uint8Array, file: SourceFile, promise: PartPromise): PartLine[] {
  const column = columnsOf(file.release);
  const lines = commaSeparatedRows(bytes, file, Object.values(column)).map((row) => ({
    code: fitting(row, column.code, isOccupationCode, 'an occupation code'),
    title: fitting(row, column.title, (cell) => cell !== '', 'a title'),
    changePercent: fitting(row, column.change, isTenth, 'a percentage with one decimal'),
    openings: fitting(row, column.openings, isHundreds, 'a count in whole hundreds'),
    aiExposure: fitting(
      row,
      column.category,
      (cell) => Object.hasOwn(promise.categories, cell),
      `one of ${Object.keys(promise.categories).join(', ')}`,
    ),
  }));
  checkPromise(lines, file, promise);
  return lines;
}

const isTenth = (cell: string) => /^-?\d{1,3}(\.\d)?$/.test(cell);
const isHundreds = (cell: string) => /^(?:0|[1-9]\d*00)$/.test(cell);

function fitting(
  row: LabelledRow,
  column: string,
  fits: (cell: string) => boolean,
  what: string,
): string {
  const cell = cellOf(row, column);
  if (fits(cell)) return cell;
  throw wrongCell(row, column, `"${cell}" is not ${what}.`, 'Look at the row in the file.');
}

function checkPromise(lines: readonly PartLine[], file: SourceFile, promise: PartPromise): void {
  const seen = new Set<string>();
  for (const { code } of lines) {
    if (seen.has(code)) throw wrong(`The code ${code} comes twice.`, file);
    seen.add(code);
  }
  const held = (found: number, expected: number, what: string) => {
    if (found !== expected) {
      throw wrong(`${what}: ${String(found)}; the agency published ${String(expected)}.`, file);
    }
  };
  held(lines.length, promise.lineItems, 'Line items');
  held(
    lines.reduce((sum, { openings }) => sum + Number(openings), 0),
    promise.openings,
    'Openings of all line items together',
  );
  for (const [category, expected] of Object.entries(promise.categories)) {
    const found = lines.filter(({ aiExposure }) => aiExposure === category).length;
    held(found, expected, `Line items with the AI exposure "${category}"`);
  }
}

const wrong = (what: string, file: SourceFile) =>
  new PipelineError(what, { file: file.file }, getAgain(file));

/**
 * The lines as rows of `projections`, everything else empty. Throws a PipelineError when the codes
 * are not those of the edition before, less the ones that `promise` names, or a title is another.
 */
export function partRows(
  lines: readonly PartLine[],
  file: SourceFile,
  { without }: PartPromise,
  before: readonly ProjectionText[],
): ProjectionText[] {
  const items = new Map(
    before.filter((row) => row.level === 'line-item').map((row) => [row.code ?? '', row]),
  );
  const known = new Set(lines.map(({ code }) => code));
  const unknown = lines.find(({ code }) => !items.has(code));
  if (unknown) {
    throw wrong(`The line item ${unknown.code} is not in the edition before.`, file);
  }
  const missing = [...items.keys()].filter((code) => !known.has(code));
  if (missing.join() !== without.join()) {
    throw wrong(
      `Without a line are ${missing.join(', ') || 'none'}; expected ${without.join(', ') || 'none'}.`,
      file,
    );
  }
  const renamed = lines.find(({ code, title }) => items.get(code)?.title !== title);
  if (renamed) {
    throw wrong(
      `${renamed.code} is called "${renamed.title}"; the edition before says "${items.get(renamed.code)?.title ?? ''}".`,
      file,
    );
  }
  return lines.map(({ code, title, changePercent, openings }) => ({
    ...emptyRow(before),
    code,
    title,
    level: 'line-item',
    change_percent: changePercent,
    openings,
  }));
}

const emptyRow = ([first = {}]: readonly ProjectionText[]): ProjectionText =>
  Object.fromEntries(Object.keys(first).map((column) => [column, '']));
