import type { FactId } from './fact-id.ts';
import type { Figure } from './figure.ts';
import type { Unit } from './measure.ts';
import { isMissingReason } from './missing.ts';

/** A figure in a data file: its number, or why there is none, a top code after a colon. */
export type FigureCell = number | string;

export function cellOf(figure: Figure): FigureCell {
  if ('value' in figure) return figure.value;
  return figure.atLeast === undefined
    ? figure.missing
    : `${figure.missing}:${String(figure.atLeast)}`;
}

/** The figure of a cell; `no-estimate` where there is no cell or none that is known. */
export function figureOfCell(id: FactId, unit: Unit, cell: FigureCell | undefined): Figure {
  if (typeof cell === 'number') return { id, unit, value: cell };
  const [reason = '', topCode] = (cell ?? '').split(':');
  return {
    id,
    unit,
    missing: isMissingReason(reason) ? reason : 'no-estimate',
    ...(topCode === undefined ? {} : { atLeast: Number(topCode) }),
  };
}
