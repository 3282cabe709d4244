import type { FactAddress } from './fact-id.ts';
import type { Figure } from './figure.ts';
import { figureAt } from './figure-at.ts';
import { isAbsenceReason, type AbsenceReason } from './missing.ts';

/** A figure in a data file: its number, or why there is none, a top code after a colon. */
export type FigureCell = number | string;

export function figureCell(figure: Figure): FigureCell {
  if ('value' in figure) return figure.value;
  return figure.atLeast === undefined
    ? figure.missing
    : `${figure.missing}:${String(figure.atLeast)}`;
}

/** The figure of a cell; where there is no cell or none that is known, `otherwise` says why. */
export function figureOfCell(
  address: FactAddress,
  cell: FigureCell | undefined,
  otherwise: AbsenceReason = 'no-estimate',
): Figure {
  if (typeof cell === 'number') return figureAt(address, cell);
  const [reason = '', topCode] = (cell ?? '').split(':');
  const missing = isAbsenceReason(reason) ? reason : otherwise;
  return figureAt(address, missing, topCode === undefined ? undefined : Number(topCode));
}
