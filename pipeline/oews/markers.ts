import type { MissingReason } from '../../src/domain/figures/missing.ts';
import type { Cell } from '../read/workbook.ts';

/** What a column holds: dollars, a count of employees, or a relative standard error. */
export type ColumnKind = 'wage' | 'employment' | 'error';

/** What a marker means, by kind of column. */
export type Wording = Partial<Record<ColumnKind, Readonly<Record<string, MissingReason>>>>;

/**
 * The markers of the field descriptions. `***` is explained up to 2006 as wages withdrawn for
 * reporting errors; `~` as under half a percent.
 */
const markers: Required<Wording> = {
  wage: {
    '*': 'not-published',
    '***': 'not-published',
    '#': 'top-coded',
  },
  employment: {
    '**': 'not-published',
    '~': 'under-half-percent',
  },
  error: {
    '*': 'not-published',
    '**': 'not-published',
    '***': 'not-published',
    '~': 'under-half-percent',
  },
};

const plainNumber = /^\d+(\.\d+)?$/;

/**
 * A cell of the workbook as a number in plain digits or a missing reason. Undefined when it is
 * neither: an unknown marker or text. Numbers stored as padded text are read as numbers, and
 * the noise of binary fractions (26665.600000000002) is taken off.
 */
export function readFigure(
  cell: Cell,
  kind: ColumnKind,
  wording: Wording = {},
): string | undefined {
  if (typeof cell === 'number') {
    return Number.isFinite(cell) && cell >= 0 ? plainDigits(cell) : undefined;
  }
  if (typeof cell === 'boolean') return undefined;
  const text = (cell ?? '').trim();
  if (text === '') return 'not-published';
  if (plainNumber.test(text)) return plainDigits(Number(text));
  return wording[kind]?.[text] ?? markers[kind][text];
}

/** TRUE in any spelling, or nothing. Undefined when the cell says something else. */
export function readFlag(cell: Cell): boolean | undefined {
  if (cell === null || cell === false) return false;
  const text = String(cell).trim().toLowerCase();
  if (text === '') return false;
  return text === 'true' ? true : undefined;
}

function plainDigits(value: number): string {
  return String(Number(value.toPrecision(12)));
}
