import { type Axis, positionOn } from './axis.ts';
import { isPresent, type Figure } from './figure.ts';
import { percentilePoints, type PercentilePoint } from './measure.ts';
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
  readonly reference: number | undefined;
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

export function drawPayStrip(range: PayRange, axis: Axis, reference?: Figure): PayStripDrawing {
  const floorAt = (point: PercentilePoint) => floorOf(range[point]);
  const known = percentilePoints.map(floorAt).filter((value) => value !== undefined);
  const highest = known.at(-1);
  const goesOn =
    percentilePoints.some((point) => isTopCoded(range[point])) || (highest ?? 0) > axis.end;
  return {
    range: stretch(axis, known[0], goesOn ? axis.end : highest),
    half: isTopCoded(range.p25) ? undefined : stretch(axis, floorAt('p25'), floorAt('p75')),
    middle: positionInside(axis, range.median),
    reference: reference && positionInside(axis, reference),
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

/** Where a published figure stands, unless that is past the end. */
function positionInside(axis: Axis, figure: Figure): number | undefined {
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

export interface StripLabels {
  readonly low: StripLabel | undefined;
  readonly high: StripLabel | undefined;
  readonly middle: StripLabel | undefined;
}

/** A label as wide as a six-figure amount fits within this share of the narrowest strip. */
const labelWidth = 220;

/**
 * Places the labels of a strip's ends and middle so that none leaves the drawing and the two
 * ends never meet: an end's label stands outside the range, or inside it at the drawing's edge.
 */
export function placeLabels(drawing: PayStripDrawing): StripLabels {
  const { range, middle, goesOn } = drawing;
  const labelOfMiddle =
    middle === undefined ? undefined : { at: middle, align: middleAlign(middle) };
  if (!range) return { low: undefined, high: undefined, middle: labelOfMiddle };
  const lowTurns = range.from < labelWidth;
  const highTurns = goesOn || range.to > 1000 - labelWidth;
  return {
    low: lowTurns
      ? { at: range.from, align: 'start' }
      : { at: highTurns ? Math.min(range.from, range.to - labelWidth) : range.from, align: 'end' },
    high: highTurns
      ? { at: range.to, align: 'end' }
      : { at: lowTurns ? Math.max(range.to, range.from + labelWidth) : range.to, align: 'start' },
    middle: labelOfMiddle,
  };
}

function middleAlign(at: number): StripLabel['align'] {
  if (at < labelWidth / 2) return 'start';
  return at > 1000 - labelWidth / 2 ? 'end' : 'center';
}
