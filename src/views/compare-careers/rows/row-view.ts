import type { ComparedOccupation } from '../../../domain/compare-careers/compared-career.ts';
import type { ComparedWork } from '../../../domain/compare-careers/compared-work.ts';
import type { Comparison } from '../../../domain/compare-careers/comparison.ts';
import { markup, type Markup, type Piece } from '../../markup.ts';

/** What a row tells of one occupation. */
export interface RowCell {
  readonly occupation: ComparedOccupation;
  readonly work: ComparedWork;
  readonly comparison: Comparison;
}

/** How a row of a comparison is written. */
export interface RowView {
  /** What is told of an occupation, or why nothing is. */
  readonly cell: (cell: RowCell) => Piece;
  /** Why nothing can be told of any of them, which stands in place of the cells. */
  readonly instead?: (comparison: Comparison) => string | undefined;
  /** What a reader should know about the row. */
  readonly note?: (comparison: Comparison) => Piece;
}

/** Why a row tells nothing of an occupation. */
export const untold = (reason: string): Markup => markup`<p class="note">${reason}</p>`;
