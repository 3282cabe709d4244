import { categories } from '../../domain/words/categories.ts';
import { isPresent, type Figure } from '../../domain/figures/figure.ts';
import type { PercentilePoint } from '../../domain/figures/measure.ts';
import type { Axis } from '../../domain/pay/axis.ts';
import { byPay } from '../../domain/lists/category-row.ts';
import { wholePayAxis } from '../../domain/pay/shared-pay-axis.ts';
import { leastAndMost } from '../../domain/figures/least-and-most.ts';
import { allOccupationsCode } from '../../domain/words/occupation-code.ts';
import type { Receipt } from '../../domain/figures/receipt.ts';
import { oewsFigure } from '../../facts/oews.ts';
import { categoryReceipts } from '../category-list/category-page.ts';
import { categoryRow } from '../category-list/category-rows.ts';
import type { RulerLine } from './ruler-line.ts';

/** All categories on one axis, and what there is to see in them. */
export interface CategoryRuler {
  /** Highest pay in the middle first. */
  readonly rows: readonly RulerLine[];
  readonly axis: Axis;
  readonly employees: Figure;
  /** The lowest and the highest of the categories' ends. */
  readonly lowEnds: readonly [Figure, Figure];
  readonly highEnds: readonly [Figure, Figure];
  /** How many categories have their middle above that of all jobs. */
  readonly above: number;
  readonly receipt: Receipt | undefined;
}

const mostTicks = 6;

/** @param allJobs the middle of all jobs. */
export function categoryRuler(allJobs: Figure): CategoryRuler {
  const rows = byPay(categories.map(categoryRow));
  const floor = isPresent(allJobs) ? allJobs.value : Infinity;
  return {
    rows,
    axis: wholePayAxis(
      rows.map(({ range }) => range),
      [allJobs],
      mostTicks,
    ),
    employees: oewsFigure(allOccupationsCode, 'employment'),
    lowEnds: ends(rows, 'p10'),
    highEnds: ends(rows, 'p90'),
    above: rows.filter(({ range }) => isPresent(range.median) && range.median.value > floor).length,
    receipt: categoryReceipts(rows)[0],
  };
}

/** The smallest and the largest figure of `rows` at `point`; one that is missing is neither. */
function ends(rows: readonly RulerLine[], point: PercentilePoint): readonly [Figure, Figure] {
  const known = leastAndMost(rows.map(({ range }) => range[point]));
  if (!known) throw new RangeError(`No category has a figure at ${point}.`);
  return [known.least, known.most];
}
