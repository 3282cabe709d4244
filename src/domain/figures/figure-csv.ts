import { parseFactId } from './fact-id.ts';
import {
  derivedMeasure,
  periodWords,
  placeWords,
  sourceKey,
  subjectWords,
  type FigureWords,
} from './figure-words.ts';
import { measureOf } from './measure-of.ts';
import { absenceMeanings, isAbsenceReason } from './missing.ts';

/** A figure as the attributes of a page's HTML name it. */
export interface ShownFigure {
  /** Its fact id; none on a figure that is worked out. */
  readonly fact?: string | undefined;
  /** What was worked out, and from which fact ids, separated by spaces. */
  readonly derived?: string | undefined;
  readonly from?: string | undefined;
  /** The number in plain form; none where it is missing. */
  readonly value?: string | undefined;
  /** The number as the page shows it, rounded and with its unit: "$97,550", "9 in 100". */
  readonly shown?: string | undefined;
  readonly missing?: string | undefined;
  /** The threshold of a top code. */
  readonly atLeast?: string | undefined;
}

/** The columns of the CSV of a page. */
export const pageCsvColumns = [
  'what',
  'place',
  'measure',
  'value',
  'unit',
  'as_shown',
  'missing',
  'period',
  'release',
  'fact_id',
  'derived',
  'derived_from',
  'source',
  'source_id',
] as const;

/**
 * A cell of a CSV file. Text that a spreadsheet would take for a formula gets an apostrophe
 * first, which spreadsheets do not show; numbers stay numbers.
 */
export function csvCell(text: string): string {
  if (/^[\w ]*$/.test(text)) return text;
  const isNumber = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/.test(text);
  const safe = !isNumber && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly string[]) => `${cells.map(csvCell).join(',')}\r\n`;

/**
 * The figures of a page as CSV, each once and as it is shown first, in the order of the page.
 * @throws RangeError when a figure names no fact, or a measure that its dataset does not have.
 */
export function figuresCsv(shown: Iterable<ShownFigure>, words: FigureWords): string {
  const lines = new Map<string, string>();
  for (const figure of shown) {
    const { fact, derived, from, value, missing } = figure;
    const key = [fact, derived, from, value, missing].join('|');
    if (!lines.has(key)) lines.set(key, line(figureCells(figure, words)));
  }
  return line(pageCsvColumns) + [...lines.values()].join('');
}

function figureCells(figure: ShownFigure, words: FigureWords): string[] {
  const { fact, derived = '', from = '', value = '' } = figure;
  const address = parseFactId(fact ?? from.split(' ')[0] ?? '');
  const { words: measure, unitWords: unit } = measureOf(address);
  const made = fact === undefined ? derivedMeasure(derived, address) : { measure, unit };
  const source = words.sources[sourceKey(address)];
  return [
    subjectWords(address, words),
    placeWords(address.place, words),
    made.measure,
    value,
    made.unit,
    value === '' ? '' : (figure.shown ?? ''),
    missingWords(figure),
    periodWords(address, words),
    address.release,
    fact ?? '',
    derived,
    from,
    source?.from ?? '',
    source?.id ?? '',
  ];
}

/** Why a figure has no number: "not-published: The agency made no estimate …". */
function missingWords({ missing, atLeast }: ShownFigure): string {
  if (missing === undefined) return '';
  const meaning = isAbsenceReason(missing) ? `: ${absenceMeanings[missing]}` : '';
  const threshold = atLeast === undefined ? '' : ` At least ${atLeast}.`;
  return `${missing}${meaning}${threshold}`;
}
