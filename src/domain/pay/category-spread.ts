import { axisFor, positionOn, type Axis } from './axis.ts';
import { isPresent, type Figure, type PresentFigure } from '../figures/figure.ts';

/** One occupation of a category, as its dot needs it. */
export interface SpreadJob {
  readonly name: string;
  readonly href: string;
  readonly isResidual: boolean;
  readonly median: Figure;
  /** What makes the estimate look unusual, in words; undefined where nothing does. */
  readonly collapsed?: string | undefined;
}

/** A single job at an end of a spread. */
export interface SpreadEnd extends SpreadJob {
  readonly median: PresentFigure;
}

/** How the jobs of a category are spread by their own medians: a dot each, never an average. */
export interface CategorySpread {
  /** Medians of all jobs that have one, dollars a year, lowest first; "all other" groups too. */
  readonly dots: readonly PresentFigure[];
  /** Ends among single jobs; undefined where none has a median. */
  readonly lowest: SpreadEnd | undefined;
  readonly highest: SpreadEnd | undefined;
  /** Jobs without a yearly median: not drawn. */
  readonly without: number;
}

export function categorySpread(jobs: readonly SpreadJob[]): CategorySpread {
  const drawn = jobs
    .flatMap((job): SpreadEnd[] => (isPresent(job.median) ? [{ ...job, median: job.median }] : []))
    .sort((a, b) => a.median.value - b.median.value);
  const single = drawn.filter(({ isResidual }) => !isResidual);
  return {
    dots: drawn.map(({ median }) => median),
    lowest: single[0],
    highest: single.at(-1),
    without: jobs.length - drawn.length,
  };
}

/** The axis from $0 that the dots of all categories share, and the line they are read against. */
export function spreadAxis(spreads: readonly CategorySpread[], allJobs: Figure): Axis {
  const dots = spreads.flatMap((spread) => spread.dots);
  const amounts = [...dots, allJobs].filter(isPresent).map(({ value }) => value);
  return axisFor(Math.max(0, ...amounts), 4);
}

/** Height of the drawing of one spread, in pixels. */
export const spreadHeight = 22;

/** The dots of one category as a path for a round pen, across in per mille of the width. */
export function spreadPath(amounts: readonly number[], axis: Axis): string {
  return amounts
    .map((amount) => `M${String(positionOn(axis, amount))} ${String(spreadHeight / 2)}h0`)
    .join('');
}
