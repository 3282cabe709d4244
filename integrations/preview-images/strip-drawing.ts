import type { Axis } from '../../src/domain/pay/axis.ts';
import type { Figure } from '../../src/domain/figures/figure.ts';
import { formatAxisDollars } from '../../src/domain/figures/format.ts';
import type { PayRange } from '../../src/domain/pay/pay-range.ts';
import { positionInside, stripHeights } from '../../src/domain/pay/pay-strip.ts';
import { payStrip } from '../../src/views/pay-strip.ts';
import { faces } from './font.ts';
import { boxSvg, inks, strokeSvg, textSvg } from './svg.ts';

/** Where a strip stands in a picture, in pixels. */
export interface StripBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** How the marks of a strip look, in its own units: the sheets of the pages are not at hand here. */
export const stripStyle = `<style>.range,.goes-on path{fill:none;stroke:${inks.range}}.goes-on{overflow:visible}.half{fill:${inks.half}}.middle{fill:${inks.middle};stroke:${inks.paper};stroke-width:4px;paint-order:stroke;transform:translate(-2)}</style>`;

/** Lines of a strip, in pixels of the picture. */
const lineWidth = 6;

/** The pay strip of the pages, enlarged until its tick is as high as `box`. */
export function stripSvg(range: PayRange, axis: Axis, box: StripBox): string {
  const { middle } = stripHeights.row;
  const height = (box.height * 100) / middle.height;
  const top = box.top - (height * middle.top) / 100;
  // The tick is four units wide, and a sixth as wide as it is high.
  const unit = Math.max(2, box.height / 24);
  const [inside, down] = [box.width / unit, height / unit].map((size) => size.toFixed(2));
  return `<svg x="${box.left}" y="${top.toFixed(1)}" width="${box.width}" height="${height.toFixed(1)}" viewBox="0 0 ${inside} ${down}" overflow="visible" stroke-width="${(lineWidth / unit).toFixed(2)}">${payStrip({ range, axis, size: 'row' }).html}</svg>`;
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
  axis: Axis,
  box: StripBox,
): string {
  const place = positionInside(axis, figure);
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
