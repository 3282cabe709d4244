import { parseFactId } from './fact-id.ts';
import {
  derivedMeasure,
  periodWords,
  placeWords,
  sourceKey,
  subjectWords,
  unitWords,
  type FigureWords,
} from './figure-words.ts';
import { measureWords } from './measure-words.ts';
import { isMissingReason, missingReasonMeanings } from './missing.ts';

/** A figure as the attributes of a page's HTML name it. */
export interface ShownFigure {
  /** Its fact id; none on a figure that is worked out. */
  readonly fact?: string | undefined;
  /** What was worked out, and from which fact ids, separated by spaces. */
  readonly derived?: string | undefined;
  readonly from?: string | undefined;
  /** The number in plain form; none where it is missing. */
  readonly value?: string | undefined;
  readonly missing?: string | undefined;
  /** The threshold of a top code. */
  readonly atLeast?: string | undefined;
}

/** The columns of the CSV of a page. */
export const figureColumns = [
  'what',
  'place',
  'measure',
  'value',
  'unit',
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
 * The figures of a page as CSV, each once, in the order of the page.
 * @throws RangeError when a figure names no fact.
 */
export function figuresCsv(shown: Iterable<ShownFigure>, words: FigureWords): string {
  const lines = new Set<string>();
  for (const figure of shown) lines.add(line(figureCells(figure, words)));
  return line(figureColumns) + [...lines].join('');
}

function figureCells(figure: ShownFigure, words: FigureWords): string[] {
  const { fact, derived = '', from = '', value = '' } = figure;
  const address = parseFactId(fact ?? from.split(' ')[0] ?? '');
  const made =
    fact === undefined
      ? derivedMeasure(derived, address)
      : { measure: measureWords(address.measure), unit: unitWords(address) };
  const source = words.sources[sourceKey(address)];
  return [
    subjectWords(address, words),
    placeWords(address.place, words),
    made.measure,
    value,
    made.unit,
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
  const meaning = isMissingReason(missing) ? `: ${missingReasonMeanings[missing]}` : '';
  const threshold = atLeast === undefined ? '' : ` At least ${atLeast}.`;
  return `${missing}${meaning}${threshold}`;
}
