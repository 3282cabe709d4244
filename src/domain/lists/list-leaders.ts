import type { Figure, PresentFigure } from '../figures/figure.ts';
import { isPresent } from '../figures/figure.ts';

/** A row that may lead a ranking. */
export interface Contender {
  readonly name: string;
  readonly href: string;
  readonly isResidual: boolean;
  /** People counted in the occupation: the floor is held against it. */
  readonly jobs: Figure;
}

export interface Leader<Row extends Contender> {
  readonly row: Row;
  readonly figure: PresentFigure;
}

/** Rankings leave out occupations with fewer jobs than this: small samples win by chance. */
export const smallestRanked = 10_000;

function mayLead(row: Contender, floor: number): boolean {
  return !row.isResidual && isPresent(row.jobs) && row.jobs.value >= floor;
}

/**
 * The row with the largest published `measure` among single jobs with at least `floor` jobs, or
 * undefined when there is none. Of equal rows the first wins.
 */
export function leaderBy<Row extends Contender>(
  rows: readonly Row[],
  measure: (row: Row) => Figure,
  floor = smallestRanked,
): Leader<Row> | undefined {
  let leader: Leader<Row> | undefined;
  for (const row of rows) {
    const figure = measure(row);
    if (!mayLead(row, floor) || !isPresent(figure)) continue;
    if (!leader || figure.value > leader.figure.value) leader = { row, figure };
  }
  return leader;
}
