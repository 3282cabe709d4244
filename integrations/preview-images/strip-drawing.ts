import type { Axis } from '../../src/domain/axis.ts';
import type { Figure } from '../../src/domain/figure.ts';
import { formatAxisDollars } from '../../src/domain/format.ts';
import type { PayRange } from '../../src/domain/pay-range.ts';
import { drawPayStrip } from '../../src/domain/pay-strip.ts';
import { faces } from './font.ts';
import { boxSvg, inks, strokeSvg, textSvg } from './svg.ts';

/** Where a strip stands in a picture, in pixels. */
export interface StripBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A pay strip as the pages draw it: a thin line, a thick bar, and a tick in a notch of the bar. */
export function stripSvg(range: PayRange, axis: Axis, box: StripBox): string {
  const { range: whole, half, middle, goesOn } = drawPayStrip(range, axis);
  const at = (perMille: number) => box.left + (box.width * perMille) / 1000;
  const line = box.top + box.height / 2;
  const tick = { width: Math.max(8, box.height / 6), notch: Math.max(4, box.height / 14) };
  return [
    whole && boxSvg(at(whole.from), line - 3, at(whole.to) - at(whole.from), 6, inks.range),
    goesOn && strokeSvg(`M${at(1000) - 14} ${line - 12}l14 12l-14 12`, 6, inks.range),
    half &&
      boxSvg(
        at(half.from),
        box.top + box.height * 0.2,
        at(half.to) - at(half.from),
        box.height * 0.6,
        inks.half,
      ),
    middle !== undefined &&
      boxSvg(
        at(middle) - tick.width / 2 - tick.notch,
        box.top,
        tick.width + 2 * tick.notch,
        box.height,
        inks.paper,
      ),
    middle !== undefined &&
      boxSvg(at(middle) - tick.width / 2, box.top, tick.width, box.height, inks.middle),
  ]
    .filter((part) => typeof part === 'string')
    .join('');
}

/** Quiet lines at the steps of the axis and, below `box`, their amounts. */
export function axisSvg(axis: Axis, box: StripBox): string {
  const bottom = box.top + box.height;
  const last = axis.ticks.length - 1;
  return [
    ...axis.ticks.map((_, at) =>
      boxSvg(box.left + (box.width * at) / last - 1, box.top, 2, box.height, inks.rule),
    ),
    boxSvg(box.left, bottom, box.width, 2, inks.quiet),
    ...axis.ticks.map((tick, at) =>
      textSvg({
        x: box.left + (box.width * at) / last,
        y: bottom + 32,
        text: formatAxisDollars(tick),
        size: 26,
        face: faces.text,
        ink: inks.quiet,
        anchor: at === 0 ? 'start' : at === last ? 'end' : 'middle',
      }),
    ),
  ].join('');
}

/** The middle of all jobs as a dashed line through `box`, with its name in the line above it. */
export function referenceSvg(
  { label, figure }: { readonly label: string; readonly figure: Figure },
  range: PayRange,
  axis: Axis,
  box: StripBox,
): string {
  const place = drawPayStrip(range, axis, figure).reference;
  if (place === undefined) return '';
  const x = box.left + (box.width * place) / 1000;
  const bottom = box.top + box.height;
  const half = faces.text.widthOf(label, 26) / 2;
  const centered = Math.min(Math.max(x, box.left + half), box.left + box.width - half);
  return [
    strokeSvg(`M${Math.round(x)} ${box.top}V${bottom}`, 4, inks.reference, '8 7'),
    textSvg({
      x: centered,
      y: box.top - 10,
      text: label,
      size: 26,
      face: faces.text,
      ink: inks.quiet,
      anchor: 'middle',
    }),
  ].join('');
}
