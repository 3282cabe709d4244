import { type Axis, positionOn } from './axis.ts';
import { isPresent, type Figure } from '../figures/figure.ts';
import { percentilePoints, type PercentilePoint } from '../figures/measure.ts';
import type { PayRange } from './pay-range.ts';

/** A stretch of a strip, in per mille of its axis. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where the parts of a pay strip stand on its axis, in per mille. What is not known is not drawn. */
export interface PayStripDrawing {
  /** From the 10th to the 90th percentile, or as much of it as is known. */
  readonly range: Stretch | undefined;
  /** From the 25th to the 75th percentile. */
  readonly half: Stretch | undefined;
  readonly middle: number | undefined;
  /** The range goes on past the end of the axis or past the highest wage printed. */
  readonly goesOn: boolean;
}

/** The least that a figure is known to be: itself, or the release's top code. */
function floorOf(figure: Figure | undefined): number | undefined {
  if (!figure) return undefined;
  return isPresent(figure) ? figure.value : figure.atLeast;
}

function isTopCoded(figure: Figure): boolean {
  return !isPresent(figure) && figure.missing === 'top-coded';
}

export function drawPayStrip(range: PayRange, axis: Axis): PayStripDrawing {
  const floorAt = (point: PercentilePoint) => floorOf(range[point]);
  const known = percentilePoints.map(floorAt).filter((value) => value !== undefined);
  const highest = known.at(-1);
  const goesOn =
    percentilePoints.some((point) => isTopCoded(range[point])) || (highest ?? 0) > axis.end;
  return {
    range: stretch(axis, known[0], goesOn ? axis.end : highest),
    half: isTopCoded(range.p25) ? undefined : stretch(axis, floorAt('p25'), floorAt('p75')),
    middle: positionInside(axis, range.median),
    goesOn,
  };
}

function stretch(
  axis: Axis,
  from: number | undefined,
  to: number | undefined,
): Stretch | undefined {
  if (from === undefined || to === undefined) return undefined;
  const drawn = { from: positionOn(axis, from), to: positionOn(axis, to) };
  return drawn.to > drawn.from ? drawn : undefined;
}

/** Whether a strip of `ranges` goes on past the end of `axis`. */
export function stripsGoOn(ranges: readonly PayRange[], axis: Axis): boolean {
  return ranges.some((range) => drawPayStrip(range, axis).goesOn);
}

/**
 * Where a published figure stands, unless that is past the end: a mark at the edge would say that
 * it is there.
 */
export function positionInside(axis: Axis, figure: Figure): number | undefined {
  return isPresent(figure) && figure.value <= axis.end ? positionOn(axis, figure.value) : undefined;
}

/**
 * Heights in the drawing of a strip, in percent: of the line of the whole range, and of the boxes
 * of the middle half and the middle. The large strip leaves room for labels above and below, a row
 * of a list for the rows around it.
 */
export const stripHeights = {
  large: { line: 51, half: { top: 38, height: 26 }, middle: { top: 30, height: 42 } },
  small: { line: 50, half: { top: 26, height: 48 }, middle: { top: 8, height: 84 } },
  row: { line: 50, half: { top: 30, height: 40 }, middle: { top: 14, height: 72 } },
} as const;

/** Where a label of a strip begins, ends or is centered, in per mille of the axis. */
export interface StripLabel {
  readonly at: number;
  readonly align: 'start' | 'center' | 'end';
}

/**
 * Where the labels of a range's ends stand: both `outside` it; both `inside` it; or both in one
 * row, where only one of the two has room outside: `from-low` begins with the low end's label at
 * the low end, and the high end's begins at the high end or right after it; `from-high` is the
 * same from the other side.
 */
export type EndLabels = 'outside' | 'inside' | 'from-low' | 'from-high';

export interface StripLabels {
  /** Undefined where no range is drawn. */
  readonly ends: EndLabels | undefined;
  readonly middle: StripLabel | undefined;
}

/** A label as wide as a six-figure amount fits within this share of the narrowest strip. */
const labelWidth = 220;

/** Places the labels of a strip's ends and middle so that none leaves the drawing. */
export function placeLabels({ range, middle, goesOn }: PayStripDrawing): StripLabels {
  const labelOfMiddle =
    middle === undefined ? undefined : ({ at: middle, align: middleAlign(middle) } as const);
  if (!range) return { ends: undefined, middle: labelOfMiddle };
  const lowTurns = range.from < labelWidth;
  const highTurns = goesOn || range.to > 1000 - labelWidth;
  const one = lowTurns ? 'from-low' : 'from-high';
  const both = lowTurns ? 'inside' : 'outside';
  return { ends: lowTurns === highTurns ? both : one, middle: labelOfMiddle };
}

function middleAlign(at: number): StripLabel['align'] {
  if (at < labelWidth / 2) return 'start';
  return at > 1000 - labelWidth / 2 ? 'end' : 'center';
}
